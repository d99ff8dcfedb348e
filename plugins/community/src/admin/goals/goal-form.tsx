import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { Link, useNavigate } from "react-router-dom";
import type { GoalAnswer } from "../../types/impact";
import { amountProblems } from "../money/amount-problems";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { changeableOf, draftOf, termsOf } from "./goal-draft";
import { GoalPromise, GoalStory } from "./goal-fields";
import { useSaveGoal } from "./use-goals";

/** Of a new goal, or of one that stands: then what was promised can only be read. */
export function GoalForm({ goal }: { goal?: GoalAnswer }) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const save = useSaveGoal(goal?.id);
  const { form, problems, refuse } = useProblems();
  const [draft, setDraft] = useState(() => draftOf(goal));
  const isFixed = goal !== undefined && goal.state !== "draft";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { terms, unreadable } = termsOf(draft);
    save.mutate(isFixed ? changeableOf(terms) : terms, {
      onSuccess: ({ id }) => {
        toast.success(t("goals.form.saved"));
        navigate(`/goals/${id}`);
      },
      onError: (error) => {
        const found = {
          ...problemsOf(error, "goals", words),
          ...amountProblems("unit_cost_minor", unreadable, words),
        };
        refuse(found, words.error(error));
      },
    });
  };
  const fields = { draft, onChange: setDraft, problems, isFixed };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-6 px-6 py-6">
      <GoalStory {...fields} />
      <GoalPromise {...fields} />
      <div className="flex justify-end gap-x-2">
        <Button asChild size="small" variant="secondary">
          <Link to={goal ? `/goals/${goal.id}` : "/goals"}>{t("goals.form.cancel")}</Link>
        </Button>
        <Button type="submit" size="small" isLoading={save.isPending}>
          {t("goals.form.save")}
        </Button>
      </div>
    </form>
  );
}

import { Button, Prompt, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { GoalAnswer, GoalMoveRequest, GoalState } from "../../types/impact";
import { Field } from "../page/field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { moveName } from "./move-name";
import { SubstituteFields } from "./substitute-fields";
import { useMoveGoal } from "./use-goals";

interface MoveDialogProps {
  goal: GoalAnswer;
  to: GoalState;
  isGrave: boolean;
  onClose: () => void;
}

/** Of what cannot be kept the goal's page tells the reason. */
const SAID_IN_PUBLIC: ReadonlySet<GoalState> = new Set(["delayed", "cancelled"]);

/** Asks whether it is meant, and for a note; it stays open when the shop says no, so that nothing typed is lost. */
export function MoveDialog({ goal, to, isGrave, onClose }: MoveDialogProps) {
  const words = useWords();
  const { t, word } = words;
  const { mutate, isPending } = useMoveGoal(goal.id);
  const move = moveName(goal.state, to);
  const { form, problems, refuse } = useProblems();
  const [note, setNote] = useState("");
  const [substitution, setSubstitution] = useState({ substitute_id: "", consent_text: "" });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const request: GoalMoveRequest = {
      state: to,
      ...(note.trim() ? { note } : {}),
      ...(to === "substituted" ? substitution : {}),
    };
    mutate(request, {
      onSuccess: () => {
        toast.success(t("goals.moves.done", { state: word("goals.state", to) }));
        onClose();
      },
      onError: (error) => refuse(problemsOf(error, "goals", words), words.error(error)),
    });
  };
  return (
    <Prompt open variant={isGrave ? "danger" : "confirmation"} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Prompt.Content className="max-h-[90vh] w-[calc(100%-2rem)] max-w-[440px] overflow-y-auto">
        <form ref={form} noValidate onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{t(`goals.move.${move}.title`)}</Prompt.Title>
            <Prompt.Description>{t(`goals.move.${move}.text`)}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            {to === "substituted" && (
              <SubstituteFields goalId={goal.id} value={substitution} onChange={setSubstitution} problems={problems} />
            )}
            <Field
              label={t("goals.moves.note")}
              hint={t(SAID_IN_PUBLIC.has(to) ? "goals.publicNoteHint" : "goals.moves.noteHint")}
              isOptional
            >
              {(control) => (
                <Textarea
                  {...control}
                  maxLength={2000}
                  rows={2}
                  value={note}
                  onChange={(event) => setNote(event.target.value)}
                />
              )}
            </Field>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{t("goals.moves.cancel")}</Prompt.Cancel>
            <Button type="submit" size="small" variant={isGrave ? "danger" : "primary"} isLoading={isPending}>
              {t(`goals.move.${move}.button`)}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}

import { Button, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useEffect, useState } from "react";
import type { SeasonAnswer, SeasonRequest } from "../../types/recognition";
import { LineField } from "../catalogue/small-fields";
import { handleFrom } from "../catalogue/typed";
import { useTell } from "../contributors/use-contributors";
import { TwoTextFields } from "../goals/two-texts";
import { DayField } from "../page/day-field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { besideFields, isComplete, NEW_SEASON, requestOf, type SeasonDraft } from "./season-draft";

/** A season can be neither changed nor deleted: it is asked for twice. */
export function SeasonForm({ onDone }: { onDone: () => void }) {
  const words = useWords();
  const { t, locale } = words;
  const prompt = usePrompt();
  const { mutate, isPending } = useTell<SeasonRequest, { season: SeasonAnswer }>("/admin/seasons");
  const { form, problems, refuse } = useProblems();
  const [draft, setDraft] = useState(NEW_SEASON);
  const change = (part: Partial<SeasonDraft>) => setDraft({ ...draft, ...part });
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), [form]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isSure =
      !isComplete(draft) ||
      (await prompt({
        variant: "confirmation",
        title: t("contributionRules.seasons.confirmTitle", { name: wordsOf(draft.name, locale) }),
        description: t("contributionRules.seasons.confirm"),
        confirmText: t("contributionRules.seasons.save"),
        cancelText: t("contributors.leave"),
      }));
    if (!isSure) return;
    mutate(requestOf(draft), {
      onSuccess: () => {
        toast.success(t("contributionRules.seasons.saved"));
        onDone();
      },
      onError: (error) =>
        refuse(besideFields(problemsOf(error, "contributionRules", words), draft), words.error(error)),
    });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-6">
      <TwoTextFields
        label={t("contributionRules.seasons.name")}
        name="name"
        maxLength={120}
        value={draft.name}
        onChange={(name) =>
          change(draft.handle === handleFrom(draft.name.en) ? { name, handle: handleFrom(name.en) } : { name })
        }
        problems={problems}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <LineField
          label={t("contributionRules.seasons.handle")}
          hint={t("contributionRules.seasons.handleHint")}
          maxLength={60}
          value={draft.handle}
          onChange={(handle) => change({ handle })}
          problem={problems.handle}
        />
        <DayField
          label={t("contributionRules.seasons.starts_on")}
          hint={t("contributionRules.seasons.dayHint")}
          value={draft.starts_on}
          onChange={(starts_on) => change({ starts_on })}
          problem={problems.starts_on}
        />
        <DayField
          label={t("contributionRules.seasons.last_day")}
          hint={t("contributionRules.seasons.dayHint")}
          value={draft.last_day}
          onChange={(last_day) => change({ last_day })}
          problem={problems.ends_on}
        />
      </div>
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("contributionRules.seasons.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={isPending}>
          {t("contributionRules.seasons.save")}
        </Button>
      </div>
    </form>
  );
}

import { toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router-dom";
import type { AwardDetailAnswer, AwardRequest } from "../../types/awards";
import { besideFields } from "../contribution-rules/season-draft";
import { useTell } from "../contributors/use-contributors";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { type AwardDraft, isComplete, newDraft, requestOf } from "./award-draft";

/** Opened once for each opened form; a round cannot be changed, so it is asked for twice. */
export function useAwardForm() {
  const words = useWords();
  const { t, number, locale } = words;
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { mutate, isPending } = useTell<AwardRequest, AwardDetailAnswer>("/admin/awards");
  const { form, problems, refuse, clear } = useProblems();
  const [awardKey] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => newDraft(locale, new Date()));

  const onChange = (part: Partial<AwardDraft>) => {
    clear();
    setDraft((before) => ({ ...before, ...part }));
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const isSure =
      !isComplete(draft) ||
      (await prompt({
        variant: "confirmation",
        title: t("awards.form.sureTitle", { name: wordsOf(draft.name, locale) }),
        description: t("awards.form.sure", { members: number(draft.memberIds.length) }),
        confirmText: t("awards.form.save"),
        cancelText: t("contributors.leave"),
      }));
    if (!isSure) return;
    mutate(requestOf(draft, awardKey), {
      onSuccess: ({ award }) => {
        toast.success(t("awards.form.done"));
        navigate(`/contributors/awards/${award.id}`);
      },
      onError: (error) => refuse(besideFields(problemsOf(error, "awards", words), draft), words.error(error)),
    });
  };
  return { form, fields: { draft, onChange, problems }, onSubmit, isSaving: isPending };
}

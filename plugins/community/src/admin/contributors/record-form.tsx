import { Input, toast } from "@medusajs/ui";
import { useState } from "react";
import type { ContributionAnswer, ContributionRequest } from "../../types/recognition";
import { FormWindow } from "../catalogue/form-window";
import { LineField } from "../catalogue/small-fields";
import { Choice, type Option } from "../page/choice";
import { Field, FieldGroup } from "../page/field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { newDraft, type RecordDraft, requestOf } from "./record-draft";
import { useBoardChoices, useTell } from "./use-contributors";

interface RecordFormProps {
  onRecorded: (contribution: ContributionAnswer) => void;
  onClose: () => void;
}

/** One act that somebody writes down by hand. */
export function RecordForm({ onRecorded, onClose }: RecordFormProps) {
  const words = useWords();
  const { t, number, locale } = words;
  const { data } = useBoardChoices();
  const { mutate, isPending } = useTell<ContributionRequest, { contribution: ContributionAnswer }>(
    "/admin/contributions",
  );
  const { form, problems, refuse } = useProblems();
  const [externalId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => newDraft(new Date()));
  const change = (part: Partial<RecordDraft>) => setDraft({ ...draft, ...part });

  const save = () =>
    mutate(requestOf(draft, externalId), {
      onSuccess: ({ contribution }) => {
        toast.success(t("contributors.record.done"));
        onRecorded(contribution);
      },
      onError: (error) => refuse(problemsOf(error, "contributors", words), words.error(error)),
    });
  /** What a line of this name shows and says. */
  const line = (name: "name" | "email" | "login" | "title" | "link", maxLength: number) => ({
    label: t(`contributors.record.${name === "title" ? "what" : name}`),
    maxLength,
    value: draft[name],
    onChange: (typed: string) => change({ [name]: typed }),
    problem: problems[name],
  });
  return (
    <FormWindow
      title={t("contributors.record.title")}
      text={t("contributors.record.text")}
      form={form}
      isSaving={isPending}
      changed={null}
      onSubmit={save}
      onClose={onClose}
    >
      <FieldGroup legend={t("contributors.record.who")} hint={t("contributors.record.whoHint")}>
        <LineField {...line("email", 320)} isOptional />
        <LineField {...line("login", 100)} isOptional />
        <LineField {...line("name", 200)} hint={t("contributors.record.nameHint")} isOptional />
      </FieldGroup>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Choice
          label={t("contributors.record.kind")}
          placeholder={t("contributors.record.chooseKind")}
          value={draft.kind}
          options={(data?.kinds ?? []).map(({ handle, name, points }): Option => {
            const worth = { kind: wordsOf(name, locale), points: number(points) };
            return [handle, t("contributors.record.kindWorth", worth)];
          })}
          onChange={(kind) => change({ kind })}
          problem={problems.kind}
        />
        <Field label={t("contributors.record.at")} problem={problems.occurred_at}>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              aria-required
              value={draft.at}
              onChange={(event) => change({ at: event.target.value })}
            />
          )}
        </Field>
      </div>
      <LineField {...line("title", 300)} />
      <LineField {...line("link", 2000)} hint={t("contributors.record.linkHint")} isOptional />
    </FormWindow>
  );
}

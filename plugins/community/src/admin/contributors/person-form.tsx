import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { ContributorAnswer } from "../../types/recognition";
import { SaidField } from "../agreements/said-field";
import { FormWindow } from "../catalogue/form-window";
import { TickField } from "../catalogue/small-fields";
import { changesOf } from "../catalogue/typed";
import { Choice, type Option } from "../page/choice";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { useBoardChoices, useTell } from "./use-contributors";

type Terms = Pick<ContributorAnswer, "name" | "is_listed" | "group">;

/** No group has such a handle. */
const NONE = ":none";

/** Another name or group, or a wish to be or not to be listed. */
export function PersonForm({ contributor, onClose }: { contributor: ContributorAnswer; onClose: () => void }) {
  const words = useWords();
  const { t, locale } = words;
  const { data: choices } = useBoardChoices();
  const { mutate, isPending } = useTell<Partial<Terms>, { contributor: ContributorAnswer }>(
    `/admin/contributors/${contributor.id}`,
  );
  const { form, problems, refuse } = useProblems();
  const { name, is_listed, group } = contributor;
  const [before] = useState<Terms>({ name, is_listed, group });
  const [draft, setDraft] = useState(before);
  const save = () =>
    mutate(changesOf(before, draft), {
      onSuccess: () => {
        toast.success(t("contributors.person.saved"));
        onClose();
      },
      onError: (error) => refuse(problemsOf(error, "contributors", words), words.error(error)),
    });
  return (
    <FormWindow
      title={t("contributors.person.edit")}
      form={form}
      isSaving={isPending}
      changed={null}
      onSubmit={save}
      onClose={onClose}
    >
      <SaidField
        isShort
        label={t("contributors.person.name")}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        problem={problems.name}
      />
      <Choice
        label={t("contributors.person.group")}
        hint={t("contributors.person.groupHint")}
        value={draft.group ?? NONE}
        options={[
          [NONE, t("contributors.person.noGroup")],
          ...(choices?.groups ?? []).map(({ handle, name }): Option => [handle, wordsOf(name, locale)]),
        ]}
        onChange={(chosen) => setDraft({ ...draft, group: chosen === NONE ? null : chosen })}
        problem={problems.group}
      />
      <TickField
        label={t("contributors.person.listed")}
        hint={t("contributors.person.listedHint")}
        value={draft.is_listed}
        onChange={(is_listed) => setDraft({ ...draft, is_listed })}
        problem={problems.is_listed}
      />
    </FormWindow>
  );
}

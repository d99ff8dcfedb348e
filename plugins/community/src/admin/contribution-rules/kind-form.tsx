import { Alert, Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { KindAnswer, KindRequest } from "../../types/recognition";
import { FormWindow } from "../catalogue/form-window";
import { LineField } from "../catalogue/small-fields";
import { useTell } from "../contributors/use-contributors";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { Refusal } from "../read-json";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { draftOf, requestOf } from "./kind-draft";

interface KindFormProps {
  kind: KindAnswer;
  /** Begins again with what stands now. */
  onReload: () => void;
  onClose: () => void;
}

const FIELDS = ["points", "cap_per_day", "cap_per_season"] as const;

/** What a kind is worth from now on. */
export function KindForm({ kind, onReload, onClose }: KindFormProps) {
  const words = useWords();
  const { t, locale } = words;
  const { mutate, isPending } = useTell<KindRequest, { kind: KindAnswer }>(`/admin/contribution-kinds/${kind.handle}`);
  const { form, problems, refuse } = useProblems();
  /** As it was read when the form was opened. */
  const [revision] = useState(kind.revision);
  const [draft, setDraft] = useState(() => draftOf(kind));
  const [isChanged, setChanged] = useState(false);
  const save = () =>
    mutate(requestOf(draft, revision), {
      onSuccess: () => {
        toast.success(t("contributionRules.kinds.saved"));
        onClose();
      },
      onError: (error) => {
        if (error instanceof Refusal && error.code === "kind_changed") setChanged(true);
        else refuse(problemsOf(error, "contributionRules", words), words.error(error));
      },
    });
  return (
    <FormWindow
      title={t("contributionRules.kinds.edit", { kind: wordsOf(kind.name, locale) })}
      text={t("contributionRules.kinds.editText")}
      form={form}
      isSaving={isPending}
      changed={null}
      onSubmit={save}
      onClose={onClose}
    >
      <div role="alert">
        {isChanged && (
          <Alert variant="warning">
            <span className="block">{t("contributionRules.kinds.changed")}</span>
            <Button type="button" size="small" variant="secondary" className="mt-2" onClick={onReload}>
              {t("catalogue.reload")}
            </Button>
          </Alert>
        )}
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        {FIELDS.map((field) => (
          <LineField
            key={field}
            isCount
            isOptional={field !== "points"}
            label={t(`contributionRules.kinds.${field}`)}
            hint={field === "points" ? undefined : t("contributionRules.kinds.noCapHint")}
            value={draft[field]}
            onChange={(typed) => setDraft({ ...draft, [field]: typed })}
            problem={problems[field]}
          />
        ))}
      </div>
    </FormWindow>
  );
}

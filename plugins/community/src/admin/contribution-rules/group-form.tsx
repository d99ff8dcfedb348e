import { Alert, Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { GroupAnswer, GroupChange, GroupRequest } from "../../types/recognition";
import { FormWindow } from "../catalogue/form-window";
import { LineField } from "../catalogue/small-fields";
import { handleFrom, NO_TEXTS } from "../catalogue/typed";
import { useTell } from "../contributors/use-contributors";
import { TwoTextFields } from "../goals/two-texts";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { Refusal } from "../read-json";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { besideFields } from "./season-draft";

interface GroupFormProps {
  /** Null: a new one. */
  group: GroupAnswer | null;
  /** Begins again with what stands now. */
  onReload: () => void;
  onClose: () => void;
}

/** A new group, or another name for one: its handle stays, it stands in addresses. */
export function GroupForm({ group, onReload, onClose }: GroupFormProps) {
  const words = useWords();
  const { t, locale } = words;
  const { mutate, isPending } = useTell<GroupRequest | GroupChange, { group: GroupAnswer }>(
    group ? `/admin/contributor-groups/${group.handle}` : "/admin/contributor-groups",
  );
  const { form, problems, refuse } = useProblems();
  /** As it was read when the form was opened. */
  const [revision] = useState(group?.revision ?? 0);
  const [name, setName] = useState(group?.name ?? NO_TEXTS);
  const [handle, setHandle] = useState("");
  const [isChanged, setChanged] = useState(false);
  const save = () =>
    mutate(group ? { name, revision } : { name, handle }, {
      onSuccess: () => {
        toast.success(t("contributionRules.groups.saved"));
        onClose();
      },
      onError: (error) => {
        if (error instanceof Refusal && error.code === "group_changed") setChanged(true);
        else refuse(besideFields(problemsOf(error, "contributionRules", words), { name }), words.error(error));
      },
    });
  return (
    <FormWindow
      title={
        group
          ? t("contributionRules.groups.edit", { group: wordsOf(group.name, locale) })
          : t("contributionRules.groups.new")
      }
      form={form}
      isSaving={isPending}
      changed={null}
      onSubmit={save}
      onClose={onClose}
    >
      <div role="alert">
        {isChanged && (
          <Alert variant="warning">
            <span className="block">{t("contributionRules.groups.changed")}</span>
            <Button type="button" size="small" variant="secondary" className="mt-2" onClick={onReload}>
              {t("catalogue.reload")}
            </Button>
          </Alert>
        )}
      </div>
      <TwoTextFields
        label={t("contributionRules.groups.name")}
        name="name"
        maxLength={120}
        value={name}
        onChange={(typed) => {
          setName(typed);
          if (handle === handleFrom(name.en)) setHandle(handleFrom(typed.en));
        }}
        problems={problems}
      />
      {!group && (
        <LineField
          label={t("contributionRules.groups.handle")}
          hint={t("contributionRules.groups.handleHint")}
          maxLength={60}
          value={handle}
          onChange={setHandle}
          problem={problems.handle}
        />
      )}
    </FormWindow>
  );
}

import { Alert, Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { RewardProgramAnswer, RewardProgramChange, RewardProgramRequest } from "../../types/rewards";
import { FormWindow } from "../catalogue/form-window";
import { useTell } from "../contributors/use-contributors";
import { useProblems } from "../page/use-problems";
import { Refusal } from "../read-json";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { changeOf, draftOf, requestOf } from "./program-draft";
import { ProgramFields } from "./program-fields";
import { programProblems } from "./program-problems";

interface ProgramFormProps {
  /** Null: a new one. */
  program: RewardProgramAnswer | null;
  /** Begins again with what stands now. */
  onReload: () => void;
  onClose: () => void;
}

/** Of a new program, or of one that stands. */
export function ProgramForm({ program, onReload, onClose }: ProgramFormProps) {
  const words = useWords();
  const { t, locale } = words;
  const { mutate, isPending } = useTell<RewardProgramRequest | RewardProgramChange, { program: RewardProgramAnswer }>(
    `/admin/reward-programs${program ? `/${program.id}` : ""}`,
  );
  const { form, problems, refuse } = useProblems();
  /** As it was read when the form was opened. */
  const [read] = useState(program);
  const [draft, setDraft] = useState(() => draftOf(program));
  const [isChanged, setChanged] = useState(false);
  const save = () =>
    mutate(read ? changeOf(draft, read.revision) : requestOf(draft), {
      onSuccess: () => {
        toast.success(t("rewardPrograms.form.saved"));
        onClose();
      },
      onError: (error) => {
        if (error instanceof Refusal && error.code === "reward_program_changed") setChanged(true);
        else refuse(programProblems(error, draft, words), words.error(error));
      },
    });
  return (
    <FormWindow
      title={
        read ? t("rewardPrograms.form.edit", { name: wordsOf(read.name, locale) }) : t("rewardPrograms.form.create")
      }
      text={t(`rewardPrograms.form.${read ? "editText" : "createText"}`)}
      form={form}
      isSaving={isPending}
      changed={null}
      onSubmit={save}
      onClose={onClose}
    >
      <div role="alert">
        {isChanged && (
          <Alert variant="warning">
            <span className="block">{t("rewardPrograms.form.changed")}</span>
            <Button type="button" size="small" variant="secondary" className="mt-2" onClick={onReload}>
              {t("catalogue.reload")}
            </Button>
          </Alert>
        )}
      </div>
      <ProgramFields draft={draft} onChange={setDraft} problems={problems} isFixed={read !== null} />
    </FormWindow>
  );
}

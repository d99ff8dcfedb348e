import { useState } from "react";
import type { AgreementAnswer, AgreementState } from "../../types/agreements";
import { useWords } from "../use-words";
import { FormDialog } from "./form-dialog";
import { moveName } from "./move-name";
import { SaidField } from "./said-field";

interface MoveDialogProps {
  agreement: AgreementAnswer;
  to: AgreementState;
  onClose: () => void;
}

const NEEDS_REASON: ReadonlySet<AgreementState> = new Set(["declined", "suspended", "terminated"]);
/** Ends it for good. */
const GRAVE: ReadonlySet<AgreementState> = new Set(["declined", "terminated", "lapsed"]);

export function MoveDialog({ agreement, to, onClose }: MoveDialogProps) {
  const { t, word } = useWords();
  /** As it was read when the question was asked. */
  const [version] = useState(agreement.version);
  const [reason, setReason] = useState("");
  const [words] = useState(`agreements.move.${moveName(agreement.state, to)}`);
  return (
    <FormDialog
      to={`/admin/agreements/${agreement.id}/state`}
      title={t(`${words}.title`)}
      text={t(`${words}.text`)}
      button={t(`${words}.button`)}
      isGrave={GRAVE.has(to)}
      read={() => ({ body: { state: to, version, reason: reason.trim() || null } })}
      done={({ agreement: { state } }) => t("agreements.actions.moved", { state: word("agreements.state", state) })}
      onClose={onClose}
    >
      {(problems) => (
        <SaidField
          label={t("agreements.form.reason")}
          hint={t("agreements.form.reasonHint")}
          isOptional={!NEEDS_REASON.has(to)}
          value={reason}
          onChange={setReason}
          problem={problems.reason}
        />
      )}
    </FormDialog>
  );
}

import { useState } from "react";
import type { ClaimAnswer, ClaimMoveBody, ClaimState } from "../../types/claims";
import { useWords } from "../use-words";
import { FormDialog } from "./form-dialog";
import { SaidField } from "./said-field";

interface ClaimDialogProps {
  claim: ClaimAnswer;
  benefit: string;
  to: ClaimState;
  onClose: () => void;
}

/** Said with a reason where it is a no, and with what shows it where it is done. */
export function ClaimDialog({ claim, benefit, to, onClose }: ClaimDialogProps) {
  const { t } = useWords();
  /** As it was read when the question was asked. */
  const [version] = useState(claim.version);
  const [reason, setReason] = useState("");
  const [evidence, setEvidence] = useState("");
  const isNo = to === "declined" || to === "open";
  const read = () => {
    const body: ClaimMoveBody = {
      state: to,
      version,
      reason: reason.trim() || null,
      details: null,
      evidence: evidence.split("\n").filter((line) => line.trim() !== ""),
    };
    return { body };
  };
  return (
    <FormDialog
      to={`/admin/claims/${claim.id}/state`}
      title={t(`claims.move.${to}.title`)}
      text={t("claims.about", { benefit })}
      button={t(`claims.move.${to}.button`)}
      isGrave={isNo}
      read={read}
      done={() => t(`claims.move.${to}.done`)}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {isNo && (
            <SaidField
              label={t("agreements.form.reason")}
              hint={t("agreements.form.reasonHint")}
              value={reason}
              onChange={setReason}
              problem={problems.reason}
            />
          )}
          {to === "delivered" && (
            <SaidField
              label={t("agreements.form.evidence")}
              hint={t("claims.evidenceHint")}
              value={evidence}
              onChange={setEvidence}
              problem={problems.evidence}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}

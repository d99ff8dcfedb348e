import { useState } from "react";
import type { PaymentAnswer } from "../../types/sponsor-money";
import { FormDialog } from "../agreements/form-dialog";
import { SaidField } from "../agreements/said-field";
import { useWords } from "../use-words";

interface SentDialogProps {
  agreementId: string;
  payment: PaymentAnswer;
  refund: PaymentAnswer["waiting_refunds"][number];
  onClose: () => void;
}

/** A transfer has to be sent back by somebody, who shows that it was. */
export function SentDialog({ agreementId, payment, refund, onClose }: SentDialogProps) {
  const { t, minor } = useWords();
  const [evidence, setEvidence] = useState("");
  return (
    <FormDialog
      to={`/admin/agreements/${agreementId}/refunds/${refund.id}`}
      title={t("amendments.form.sentTitle")}
      text={t("amendments.form.sentText", { amount: minor(refund.amount_minor, payment.currency_code) })}
      button={t("amendments.actions.sent")}
      read={() => ({ body: { evidence } })}
      done={() => t("amendments.form.sentDone")}
      onClose={onClose}
    >
      {(problems) => (
        <SaidField
          label={t("agreements.form.evidence")}
          hint={t("agreements.form.sentHint")}
          value={evidence}
          onChange={setEvidence}
          problem={problems.evidence}
        />
      )}
    </FormDialog>
  );
}

import { useState } from "react";
import type { InvoiceAnswer } from "../../types/sponsor-money";
import { useWords } from "../use-words";
import { FormDialog } from "./form-dialog";
import { SaidField } from "./said-field";

interface ReissueDialogProps {
  agreementId: string;
  invoice: InvoiceAnswer;
  onClose: () => void;
}

export function ReissueDialog({ agreementId, invoice, onClose }: ReissueDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  return (
    <FormDialog
      to={`/admin/agreements/${agreementId}/invoices/${invoice.id}/reissue`}
      isGrave
      title={t("agreements.form.reissueTitle")}
      text={t("agreements.form.reissueText", { number: invoice.number })}
      button={t("agreements.actions.reissue")}
      read={() => ({ body: { reason } })}
      done={() => t("agreements.form.reissued")}
      onClose={onClose}
    >
      {(problems) => (
        <SaidField
          label={t("agreements.form.reason")}
          hint={t("agreements.form.reasonHint")}
          value={reason}
          onChange={setReason}
          problem={problems.reason}
        />
      )}
    </FormDialog>
  );
}

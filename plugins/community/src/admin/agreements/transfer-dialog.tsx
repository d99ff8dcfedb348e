import { useState } from "react";
import type { InvoiceAnswer, TransferBody } from "../../types/sponsor-money";
import { AmountField } from "../money/amount-field";
import { amountProblem } from "../money/amount-problems";
import { majorText, minorText } from "../money/minor-text";
import { DayField } from "../page/day-field";
import { useWords } from "../use-words";
import { FormDialog } from "./form-dialog";
import { SaidField } from "./said-field";

interface TransferDialogProps {
  agreementId: string;
  invoice: InvoiceAnswer;
  onClose: () => void;
}

export function TransferDialog({ agreementId, invoice, onClose }: TransferDialogProps) {
  const words = useWords();
  const { t, minor } = words;
  const { currency_code: currency, owed_minor } = invoice;
  const [amount, setAmount] = useState(majorText(owed_minor, currency));
  const [day, setDay] = useState("");
  const [evidence, setEvidence] = useState("");
  const read = () => {
    const amountMinor = minorText(amount, currency);
    const body: TransferBody = {
      invoice_id: invoice.id,
      amount_minor: amountMinor ?? "0",
      received_on: day,
      evidence,
    };
    return amountMinor === null ? { body, unreadable: amountProblem("amount_minor", currency, words) } : { body };
  };
  return (
    <FormDialog
      to={`/admin/agreements/${agreementId}/transfers`}
      title={t("agreements.form.transferTitle")}
      text={t("agreements.form.transferText", { number: invoice.number })}
      button={t("agreements.actions.confirmTransfer")}
      read={read}
      done={() => t("agreements.form.recorded")}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <AmountField
            label={t("agreements.form.amount", { currency: currency.toUpperCase() })}
            hint={t("agreements.form.owedHint", { amount: minor(owed_minor, currency) })}
            value={amount}
            onChange={setAmount}
            problem={problems.amount_minor}
          />
          <DayField
            label={t("agreements.form.received")}
            value={day}
            onChange={setDay}
            problem={problems.received_on}
          />
          <SaidField
            label={t("agreements.form.evidence")}
            hint={t("agreements.form.evidenceHint")}
            value={evidence}
            onChange={setEvidence}
            problem={problems.evidence}
          />
        </>
      )}
    </FormDialog>
  );
}

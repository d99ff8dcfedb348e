import { useState } from "react";
import type { AgreementAnswer } from "../../types/agreements";
import type { PaymentAnswer, SponsorRefundBody } from "../../types/sponsor-money";
import { AmountField } from "../money/amount-field";
import { amountProblem } from "../money/amount-problems";
import { majorText, minorText } from "../money/minor-text";
import { Choice } from "../page/choice";
import { useWords } from "../use-words";
import { FormDialog } from "./form-dialog";
import { SaidField } from "./said-field";

interface RefundDialogProps {
  agreement: AgreementAnswer;
  payment: PaymentAnswer;
  onClose: () => void;
}

export function RefundDialog({ agreement, payment, onClose }: RefundDialogProps) {
  const words = useWords();
  const { t, minor } = words;
  const { currency_code: currency, method } = payment;
  const [left] = useState(String(BigInt(payment.amount_minor) - BigInt(payment.refunded_minor)));
  const [canEnd] = useState(agreement.next_states.includes("terminated"));
  const [amount, setAmount] = useState(majorText(left, currency));
  const [reason, setReason] = useState("");
  const [evidence, setEvidence] = useState("");
  const [then, setThen] = useState<string>("keeps");
  const isTransfer = method === "transfer";
  const read = () => {
    const amountMinor = minorText(amount, currency);
    const body: SponsorRefundBody = {
      payment_id: payment.id,
      amount_minor: amountMinor ?? "0",
      reason,
      ends: then === "ends",
      evidence: isTransfer ? evidence : null,
    };
    return amountMinor === null ? { body, unreadable: amountProblem("amount_minor", currency, words) } : { body };
  };
  return (
    <FormDialog
      to={`/admin/agreements/${agreement.id}/refunds`}
      isGrave
      title={t("agreements.form.refundTitle")}
      text={t("agreements.form.refundText", {
        amount: minor(payment.amount_minor, currency),
        method: t(`agreements.form.${isTransfer ? "byTransfer" : "byCard"}`),
      })}
      button={t("agreements.actions.refund")}
      read={read}
      done={() => t("agreements.form.refunded")}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <AmountField
            label={t("agreements.form.amount", { currency: currency.toUpperCase() })}
            hint={t("agreements.form.leftHint", { amount: minor(left, currency) })}
            value={amount}
            onChange={setAmount}
            problem={problems.amount_minor}
          />
          <SaidField
            label={t("agreements.form.reason")}
            hint={t("agreements.form.reasonHint")}
            value={reason}
            onChange={setReason}
            problem={problems.reason}
          />
          {isTransfer && (
            <SaidField
              label={t("agreements.form.evidence")}
              hint={t("agreements.form.sentHint")}
              value={evidence}
              onChange={setEvidence}
              problem={problems.evidence}
            />
          )}
          {canEnd && (
            <Choice
              label={t("agreements.form.afterwards")}
              value={then}
              onChange={setThen}
              options={[
                ["keeps", t("agreements.form.keeps")],
                ["ends", t("agreements.form.ends")],
              ]}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}

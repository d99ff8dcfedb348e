import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useEffect, useState } from "react";
import type { PledgeAnswer } from "../../types/pledges";
import { AmountField } from "../money/amount-field";
import { amountProblem } from "../money/amount-problems";
import { DayField } from "../page/day-field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { ReceiptFields } from "../receipts/receipt-fields";
import { useWords } from "../use-words";
import { type PaymentDraft, paymentTerms } from "./pledge-draft";
import { useRecordPayment } from "./use-pledges";

const EMPTY: PaymentDraft = { amount: "", day: "", receipt: { by: "link", link: "", picture: null } };

export function PaymentForm({ pledge, onDone }: { pledge: PledgeAnswer; onDone: () => void }) {
  const words = useWords();
  const { t } = words;
  const record = useRecordPayment(pledge.id);
  const { form, problems, refuse } = useProblems();
  const [draft, setDraft] = useState(EMPTY);
  const currency = pledge.currency_code;
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), [form]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { terms, isUnreadable } = paymentTerms(draft, currency);
    record.mutate(terms, {
      onSuccess: () => {
        toast.success(t("pledges.pay.saved"));
        onDone();
      },
      onError: (error) => {
        const unreadable = isUnreadable ? amountProblem("amount_minor", currency, words) : {};
        refuse({ ...problemsOf(error, "pledges", words), ...unreadable }, words.error(error));
      },
    });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-6 px-6 py-6">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <AmountField
          label={t("pledges.pay.amount", { currency: currency.toUpperCase() })}
          value={draft.amount}
          onChange={(amount) => setDraft({ ...draft, amount })}
          problem={problems.amount_minor}
        />
        <DayField
          label={t("pledges.pay.when")}
          value={draft.day}
          onChange={(day) => setDraft({ ...draft, day })}
          problem={problems.paid_at}
        />
      </div>
      <ReceiptFields
        value={draft.receipt}
        onChange={(receipt) => setDraft({ ...draft, receipt })}
        problems={problems}
      />
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("pledges.form.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={record.isPending}>
          {t("pledges.pay.save")}
        </Button>
      </div>
    </form>
  );
}

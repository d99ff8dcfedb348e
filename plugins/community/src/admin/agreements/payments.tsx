import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AgreementDetailAnswer } from "../../types/agreements";
import type { PaymentAnswer } from "../../types/sponsor-money";
import { SentDialog } from "../amendments/sent-dialog";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { RefundDialog } from "./refund-dialog";

type Refund = PaymentAnswer["waiting_refunds"][number];

interface Asked {
  payment: PaymentAnswer;
  /** That was sent back. */
  refund?: Refund;
}

export function Payments({ agreement, payments }: Pick<AgreementDetailAnswer, "agreement" | "payments">) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Section
      title={t("agreements.payments.title")}
      text={payments.length === 0 ? t("agreements.payments.none") : undefined}
    >
      {payments.length > 0 && (
        <ul className="divide-y">
          {payments.map((payment) => (
            <Payment
              key={payment.id}
              payment={payment}
              onRefund={() => setAsked({ payment })}
              onSent={(refund) => setAsked({ payment, refund })}
            />
          ))}
        </ul>
      )}
      {asked && !asked.refund && <RefundDialog agreement={agreement} payment={asked.payment} onClose={close} />}
      {asked?.refund && (
        <SentDialog agreementId={agreement.id} payment={asked.payment} refund={asked.refund} onClose={close} />
      )}
    </Section>
  );
}

interface PaymentProps {
  payment: PaymentAnswer;
  onRefund: () => void;
  onSent: (refund: Refund) => void;
}

function Payment({ payment, onRefund, onSent }: PaymentProps) {
  const { t, day, minor } = useWords();
  const { method, amount_minor, refunded_minor, currency_code, received_at } = payment;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="tabular-nums">
          {minor(amount_minor, currency_code)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("agreements.payments.received", { method: t(`agreements.payments.${method}`), when: day(received_at) })}
          {refunded_minor !== "0" &&
            ` · ${t("agreements.payments.refunded", { amount: minor(refunded_minor, currency_code) })}`}
        </Text>
      </div>
      {payment.waiting_refunds.map((refund) => (
        <Waiting key={refund.id} payment={payment} refund={refund} onSent={() => onSent(refund)} />
      ))}
      {BigInt(refunded_minor) < BigInt(amount_minor) && (
        <Button size="small" variant="secondary" onClick={onRefund}>
          {t("agreements.actions.refund")}
        </Button>
      )}
    </li>
  );
}

/** A card's money goes back by itself; of a transfer somebody says that it was sent. */
function Waiting({ payment, refund, onSent }: { payment: PaymentAnswer; refund: Refund; onSent: () => void }) {
  const { t, minor } = useWords();
  const isTransfer = payment.method === "transfer";
  return (
    <div className="flex basis-full flex-wrap items-center gap-x-3 gap-y-2">
      <Text size="small" weight={isTransfer ? "plus" : "regular"}>
        {t(`amendments.${isTransfer ? "waiting" : "onItsWay"}`, {
          amount: minor(refund.amount_minor, payment.currency_code),
        })}
      </Text>
      {isTransfer && (
        <Button size="small" variant="primary" onClick={onSent}>
          {t("amendments.actions.sent")}
        </Button>
      )}
    </div>
  );
}

import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useId } from "react";
import type { PledgeAnswer, PledgePaymentAnswer } from "../../types/pledges";
import { OutsideLink } from "../deliveries/evidence";
import { usePeople } from "../goals/use-people";
import { useWords } from "../use-words";

/** What a sponsor promised, what has arrived of it, and what is due by now. */
export function PledgeCard({ pledge, onPay }: { pledge: PledgeAnswer; onPay: () => void }) {
  const { t, share, sums, day, date } = useWords();
  const emailOf = usePeople();
  const id = useId();
  const { currency_code, valid_from, valid_to, payments } = pledge;
  const sum = (minor: string) => sums({ [currency_code]: minor });
  const isOpen = BigInt(pledge.cap_minor) > BigInt(pledge.paid_minor);
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4" aria-labelledby={id}>
      <div>
        <Text id={id} size="small" leading="compact" weight="plus" className="break-words">
          {pledge.sponsor_name}
        </Text>
        <Text size="small">
          {t("pledges.terms", { percent: share(pledge.ratio_basis_points), cap: sum(pledge.cap_minor) })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {valid_to === null
            ? t("pledges.from", { from: day(valid_from) })
            : t("pledges.between", { from: day(valid_from), to: day(valid_to) })}
        </Text>
      </div>
      <dl className="txt-small flex flex-wrap gap-x-6 gap-y-1">
        {(["paid", "due"] as const).map((what) => (
          <div key={what} className="flex gap-x-2">
            <dt className="text-ui-fg-subtle">{t(`pledges.${what}`)}</dt>
            <dd>{sum(pledge[`${what}_minor`])}</dd>
          </div>
        ))}
      </dl>
      {payments.length > 0 && (
        <ul className="flex flex-col gap-y-2" aria-label={t("pledges.payments", { sponsor: pledge.sponsor_name })}>
          {payments.map((payment) => (
            <Payment key={payment.id} payment={payment} sum={sum(payment.amount_minor)} />
          ))}
        </ul>
      )}
      <Text size="xsmall" className="text-ui-fg-subtle break-words">
        {t("pledges.saved", { who: emailOf(pledge.saved_by), when: date(pledge.saved_at) })}
      </Text>
      {isOpen && (
        <Button size="small" variant="secondary" className="self-start" aria-describedby={id} onClick={onPay}>
          {t("pledges.record")}
        </Button>
      )}
    </li>
  );
}

function Payment({ payment, sum }: { payment: PledgePaymentAnswer; sum: string }) {
  const { t, day } = useWords();
  const href = payment.receipt?.link ?? payment.receipt?.picture?.url;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Text size="small">{t("pledges.payment", { sum, when: day(payment.paid_at) })}</Text>
      {href && <OutsideLink href={href}>{t("deliveries.receipt")}</OutsideLink>}
      <StatusBadge color={payment.is_posted ? "green" : "grey"}>
        {t(payment.is_posted ? "pledges.posted" : "pledges.waiting")}
      </StatusBadge>
    </li>
  );
}

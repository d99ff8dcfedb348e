import { Trans } from "@lingui/react/macro";
import { formatMoney } from "~/lib/money";
import type { MoneyState } from "~/lib/orders/order-state";
import { useShop } from "~/lib/reader/shop-context";

interface Props {
  money: MoneyState;
  refundedMajor: number;
  currencyCode: string;
}

/** In plain words where the money is. */
export function MoneyNote({ money, refundedMajor, currencyCode }: Props) {
  const { locale } = useShop();
  const refunded = formatMoney(refundedMajor, currencyCode, locale);
  return (
    <p className={`rounded-2xl px-4 py-3 text-sm ${money === "captured" ? "bg-good-soft text-good" : "bg-brand-soft"}`}>
      {money === "captured" && <Trans>Paid in full.</Trans>}
      {money === "authorised" && <Trans>The amount is set aside at your bank and is taken in a moment.</Trans>}
      {money === "partly-refunded" && <Trans>Paid; {refunded} of it has been paid back.</Trans>}
      {money === "refunded" && (
        <Trans>Paid back in full ({refunded}). Depending on the bank you see it within ten days.</Trans>
      )}
      {money === "released" && <Trans>Nothing was taken: the amount that was set aside has been released.</Trans>}
      {money === "free" && <Trans>There was nothing to pay.</Trans>}
    </p>
  );
}

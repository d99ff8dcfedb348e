import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Totals } from "~/lib/cart/totals";
import { formatMoney } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";

function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="text-quiet">{label}</dt>
      <dd className="text-end tabular-nums">{children}</dd>
    </div>
  );
}

/** How the total comes about, in the way of the region: tax inside the prices, or on top of them. */
export function TotalsList({ totals, shippingNote }: { totals: Totals; shippingNote?: ReactNode }) {
  const { locale } = useShop();
  const money = (amountMajor: number) => formatMoney(amountMajor, totals.currencyCode, locale);
  const { itemsMajor, discountMajor, shippingMajor, taxMajor, totalMajor, taxInclusive } = totals;
  return (
    <dl className="space-y-2">
      <Row label={<Trans>Items</Trans>}>{money(itemsMajor)}</Row>
      {discountMajor > 0 && <Row label={<Trans>Discount</Trans>}>−{money(discountMajor)}</Row>}
      <Row label={<Trans>Delivery</Trans>}>
        {shippingMajor === undefined ? (
          (shippingNote ?? <Trans>chosen at checkout</Trans>)
        ) : shippingMajor === 0 ? (
          <Trans>free</Trans>
        ) : (
          money(shippingMajor)
        )}
      </Row>
      {!taxInclusive && <Row label={<Trans>Tax</Trans>}>{money(taxMajor)}</Row>}
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3 text-lg font-semibold">
        <dt>
          <Trans>Total</Trans>
        </dt>
        <dd className="text-end tabular-nums">{money(totalMajor)}</dd>
      </div>
      {taxInclusive && taxMajor > 0 && (
        <div className="text-end text-sm text-quiet">
          <dt className="sr-only">
            <Trans>Tax</Trans>
          </dt>
          <dd>
            <Trans>{money(taxMajor)} tax included</Trans>
          </dd>
        </div>
      )}
    </dl>
  );
}

import { Trans } from "@lingui/react/macro";
import { Thumbnail } from "~/components/buying/thumbnail";
import { TotalsList } from "~/components/buying/totals-list";
import { GiftList } from "~/components/gift-list";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { formatMoney } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";
import type { CheckoutView } from "./types";

/** What is being bought, beside every step. */
export function OrderSummary({ view: { lines, totals, gifts, done } }: { view: CheckoutView }) {
  const { language, locale } = useShop();
  // A price of delivery that was chosen for another address is not shown as if it were decided.
  const shown = done.includes("shipping") ? totals : { ...totals, shippingMajor: undefined };
  return (
    <aside className="card p-6 lg:sticky lg:top-6">
      <div className="flex items-baseline justify-between">
        <h2 className="heading-3">
          <Trans>In your cart</Trans>
        </h2>
        <Link to={urls.cart(language)} className="text-link inline-flex min-h-10 items-center">
          <Trans>Change</Trans>
          <span className="sr-only">
            {" "}
            <Trans>the cart</Trans>
          </span>
        </Link>
      </div>
      <ul className="my-4 grid gap-4">
        {lines.map(({ id, title, variant, quantity, totalMajor, picture }) => (
          <li key={id} className="flex items-center gap-3.5">
            <Thumbnail picture={picture} className="size-14" />
            <p className="min-w-0 flex-1 text-sm leading-snug">
              <span className="block font-medium">{title}</span>
              <span className="text-quiet">
                {variant && `${variant} · `}× {quantity}
              </span>
            </p>
            <p className="text-sm tabular-nums">{formatMoney(totalMajor, totals.currencyCode, locale)}</p>
          </li>
        ))}
      </ul>
      <div className="border-t border-line pt-4">
        <TotalsList totals={shown} />
        <GiftList gifts={gifts} />
      </div>
    </aside>
  );
}

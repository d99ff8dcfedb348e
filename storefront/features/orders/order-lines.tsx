import { Trans } from "@lingui/react/macro";
import { EditionNumbers } from "~/components/buying/edition-numbers";
import { Thumbnail } from "~/components/buying/thumbnail";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { formatMoney } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";
import type { OrderView } from "./order-page";

export function OrderLines({ lines, currencyCode }: { lines: OrderView["lines"]; currencyCode: string }) {
  const { language, locale } = useShop();
  return (
    <div>
      <h2 className="sr-only">
        <Trans>Items</Trans>
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map(({ id, title, variant, handle, picture, quantity, edition, totalMajor }) => (
          <li key={id} className="flex items-center gap-4 py-5 sm:gap-6">
            <Thumbnail picture={picture} className="size-20 sm:size-24" />
            <div className="min-w-0 flex-1">
              <h3 className="heading-3">
                {handle ? (
                  <Link to={urls.product(language, handle)} className="hover:underline">
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </h3>
              <p className="text-sm text-quiet">
                {variant && `${variant} · `}× {quantity}
              </p>
              {edition && (
                <p className="mt-2">
                  <EditionNumbers {...edition} />
                </p>
              )}
            </div>
            <p className="font-semibold tabular-nums">{formatMoney(totalMajor, currencyCode, locale)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

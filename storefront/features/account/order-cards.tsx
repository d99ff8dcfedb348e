import { Plural, Trans } from "@lingui/react/macro";
import { EditionNumbers } from "~/components/buying/edition-numbers";
import { Thumbnail } from "~/components/buying/thumbnail";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";
import type { OrderCard } from "./order-list.server";

export function OrderCards({ orders }: { orders: OrderCard[] }) {
  const { language, locale } = useShop();
  if (orders.length === 0) {
    return (
      <div className="card grid justify-items-start gap-3 p-8">
        <p className="heading-3">
          <Trans>No orders yet</Trans>
        </p>
        <p className="text-quiet">
          <Trans>What you buy while you are logged in appears here, with the way of its parcel.</Trans>
        </p>
        <Link to={urls.catalogue(language)} className="button button-primary mt-2">
          <Trans>See everything</Trans>
        </Link>
      </div>
    );
  }
  return (
    <ul className="grid gap-4">
      {orders.map(
        ({ id, displayId, placedAt, totalMajor, currencyCode, isCancelled, itemCount, pictures, editions }) => (
          <li key={id} className="card relative flex flex-wrap items-center gap-x-6 gap-y-3 p-5">
            <div className="flex gap-2">
              {pictures.map((picture) => (
                <Thumbnail key={picture.file} picture={picture} className="size-14" />
              ))}
            </div>
            <div className="min-w-40 flex-1">
              <h2 className="heading-3">
                <Link to={urls.order(language, id)} className="after:absolute after:inset-0 after:rounded-[22px]">
                  <Trans>Order {displayId}</Trans>
                </Link>
              </h2>
              <p className="text-sm text-quiet">
                {formatDate(placedAt, locale)} · <Plural value={itemCount} one="# item" other="# items" />
                {isCancelled && (
                  <>
                    {" · "}
                    <span className="text-bad">
                      <Trans>cancelled</Trans>
                    </span>
                  </>
                )}
              </p>
              {editions.map(({ lineId, ...edition }) => (
                <p key={lineId} className="mt-2">
                  <EditionNumbers {...edition} />
                </p>
              ))}
            </div>
            <p className="font-semibold tabular-nums">{formatMoney(totalMajor, currencyCode, locale)}</p>
          </li>
        ),
      )}
    </ul>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "~/components/buying/notice";
import { Icon } from "~/components/icon";
import { formatDate } from "~/lib/dates";
import type { ParcelState } from "~/lib/orders/order-state";
import { useShop } from "~/lib/reader/shop-context";
import type { OrderView } from "./order-page";

const reached: Record<Exclude<ParcelState, "cancelled">, number> = {
  placed: 0,
  packed: 1,
  "partly-shipped": 1,
  shipped: 2,
  delivered: 3,
};

function Parcels({ parcels }: { parcels: OrderView["parcels"] }) {
  const { locale } = useShop();
  return (
    <ul className="mt-5 space-y-1">
      {parcels.map(({ number, url, shippedAt }) => (
        <li key={number}>
          <Trans>
            Parcel{" "}
            {url ? (
              <a href={url} className="text-link" rel="noreferrer">
                {number}
              </a>
            ) : (
              <span className="font-medium">{number}</span>
            )}
          </Trans>
          {shippedAt && <span className="text-quiet"> · {formatDate(shippedAt, locale)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** How far the parcel has come. */
export function ParcelProgress({ state, parcels }: Pick<OrderView, "state" | "parcels">) {
  const { t } = useLingui();
  if (state === "cancelled") {
    return (
      <Notice kind="error" className="mt-8">
        <Trans>This order was cancelled. What happened with the money stands below.</Trans>
      </Notice>
    );
  }
  const stations = [t`Placed`, t`Packed`, t`On its way`, t`Delivered`];
  const current = reached[state];
  return (
    <div className="mt-8">
      <h2 className="sr-only">
        <Trans>Progress</Trans>
      </h2>
      <ol className="grid grid-cols-4 gap-2">
        {stations.map((station, index) => (
          <li key={station} className="grid content-start gap-2" aria-current={index === current ? "step" : undefined}>
            <span className={`h-1.5 rounded-full ${index <= current ? "bg-brand" : "bg-line"}`} />
            <span className={`flex items-center gap-1.5 text-sm ${index <= current ? "font-medium" : "text-quiet"}`}>
              {index <= current && <Icon name="check" className="size-4 shrink-0 text-good" />}
              {station}
            </span>
          </li>
        ))}
      </ol>
      {state === "partly-shipped" && (
        <p className="mt-4 text-quiet">
          <Trans>A part is on its way already; the rest follows.</Trans>
        </p>
      )}
      {parcels.length > 0 && <Parcels parcels={parcels} />}
    </div>
  );
}

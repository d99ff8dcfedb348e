import { Trans } from "@lingui/react/macro";
import { AddressText } from "~/components/buying/address-text";
import { TotalsList } from "~/components/buying/totals-list";
import { GiftList } from "~/components/gift-list";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import type { Address } from "~/lib/addresses/address";
import type { Totals } from "~/lib/cart/totals";
import type { Picture } from "~/lib/catalogue/types";
import { formatDate } from "~/lib/dates";
import type { Gift } from "~/lib/impact/gift";
import type { MoneyState, ParcelState } from "~/lib/orders/order-state";
import { useShop } from "~/lib/reader/shop-context";
import { MoneyNote } from "./money-note";
import { OrderLines } from "./order-lines";
import { ParcelProgress } from "./parcel-progress";

export interface OrderView {
  id: string;
  displayId: number;
  placedAt: string;
  email: string;
  lines: {
    id: string;
    title: string;
    variant: string;
    handle: string | undefined;
    picture: Picture | undefined;
    quantity: number;
    edition: { numbers: number[]; size: number | null } | undefined;
    totalMajor: number;
  }[];
  totals: Totals;
  delivery: string | undefined;
  address: Address;
  money: MoneyState;
  /** What the ledger was told that goals have of it. */
  gifts: Gift[];
  /** In the public books, of its payment and its refunds. */
  postings: string[];
  refundedMajor: number;
  state: ParcelState;
  parcels: { number: string; url: string | null; shippedAt: string | null }[];
}

function Thanks({ email, isFree }: { email: string; isFree: boolean }) {
  const { language } = useShop();
  return (
    <div className="thanks-card mb-10">
      <p className="heading-2">
        <Trans>Thank you. It is yours.</Trans>
      </p>
      <p className="mt-2 max-w-2xl">
        {isFree ? (
          <Trans>A confirmation is on its way to {email}, with a link to this page.</Trans>
        ) : (
          <Trans>
            A confirmation is on its way to {email}, with a link to this page. Part of the price now goes to a goal that
            the community has agreed on.
          </Trans>
        )}
      </p>
      <p className="mt-4">
        <Link to={urls.about(language)} className="text-link">
          <Trans>What it is for</Trans>
        </Link>
      </p>
    </div>
  );
}

/** Whoever was told what their money gives can follow it. */
function Postings({ ids }: { ids: string[] }) {
  const { language } = useShop();
  if (ids.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-3 text-sm">
      <span className="text-quiet">
        <Trans>In the public books:</Trans>
      </span>
      {ids.map((id) => (
        <Link key={id} to={urls.posting(language, id)} className="text-link">
          <Trans>posting {id}</Trans>
        </Link>
      ))}
    </p>
  );
}

export function OrderPage({ order, isNew }: { order: OrderView; isNew: boolean }) {
  const { locale } = useShop();
  const { displayId, placedAt, totals, address, delivery } = order;
  const date = formatDate(placedAt, locale);
  return (
    <section className="page-width py-10 md:py-14">
      {isNew && <Thanks email={order.email} isFree={totals.totalMajor === 0} />}
      <h1 className="heading-1">
        <Trans>Order {displayId}</Trans>
      </h1>
      <p className="mt-2 text-quiet">
        <Trans>placed on {date}</Trans>
      </p>
      <ParcelProgress state={order.state} parcels={order.parcels} />
      <div className="mt-10 grid items-start gap-10 lg:grid-cols-[1fr_23rem] xl:gap-16">
        <OrderLines lines={order.lines} currencyCode={totals.currencyCode} />
        <aside className="card grid gap-6 p-6">
          <TotalsList totals={totals} />
          <MoneyNote money={order.money} refundedMajor={order.refundedMajor} currencyCode={totals.currencyCode} />
          <div>
            <GiftList gifts={order.gifts} />
            <Postings ids={order.postings} />
          </div>
          <div className="border-t border-line pt-5">
            <h2 className="label">
              <Trans>Goes to</Trans>
            </h2>
            <AddressText address={address} />
            {delivery && <p className="mt-2 text-sm text-quiet">{delivery}</p>}
          </div>
        </aside>
      </div>
    </section>
  );
}

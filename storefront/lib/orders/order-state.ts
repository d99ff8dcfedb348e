import type { Fulfillment, Order } from "./types.ts";

export type MoneyState = "authorised" | "captured" | "partly-refunded" | "refunded" | "released" | "free";
export type ParcelState = "placed" | "packed" | "partly-shipped" | "shipped" | "delivered" | "cancelled";

const sum = (numbers: (number | null | undefined)[]): number =>
  numbers.reduce<number>((total, n) => total + Number(n ?? 0), 0);

export const refundedMajor = (order: Order): number =>
  sum((order.payment_collections ?? []).map(({ refunded_amount }) => refunded_amount));

/** What happened with the buyer's money, told by what was captured and refunded, not by a label. */
export const moneyState = (order: Order): MoneyState => {
  const collections = order.payment_collections ?? [];
  const captured = sum(collections.map(({ captured_amount }) => captured_amount));
  const refunded = refundedMajor(order);
  if (captured > 0) return refunded === 0 ? "captured" : refunded >= captured ? "refunded" : "partly-refunded";
  const payments = collections.flatMap((collection) => collection.payments ?? []);
  if (payments.length > 0 && payments.every(({ canceled_at }) => canceled_at)) return "released";
  return order.total === 0 && payments.length === 0 ? "free" : "authorised";
};

export const parcelsOf = (order: Order): Fulfillment[] =>
  (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at);

/** How far the parcel has come; of several, as far as the slowest. */
export const parcelState = (order: Order): ParcelState => {
  if (order.canceled_at || order.status === "canceled") return "cancelled";
  const parcels = parcelsOf(order);
  if (parcels.length === 0) return "placed";
  const packed = sum(parcels.flatMap(({ items }) => items ?? []).map(({ quantity }) => quantity));
  const isAllPacked = packed >= sum(order.items.map(({ quantity }) => quantity));
  if (isAllPacked && parcels.every(({ delivered_at }) => delivered_at)) return "delivered";
  if (isAllPacked && parcels.every(({ shipped_at, delivered_at }) => shipped_at || delivered_at)) return "shipped";
  return parcels.some(({ shipped_at }) => shipped_at) ? "partly-shipped" : "packed";
};

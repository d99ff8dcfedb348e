import type { ExceptionKind } from "./shop-exception";

/**
 * Decides what an administrator may do about an exception with one press. Only what is safe to do twice is offered; what
 * concerns an order needs one that still stands; what a person has settled needs nothing any more.
 */
export const EXCEPTION_ACTIONS = [
  /** Ask Stripe once more for what it refused, or has not answered yet. */
  "retry",
  /** Do at once what the clocks would do: fetch missed events, send what waits, repair what a crash left. */
  "repair",
  /** Reserve the units that the order's open lines lack. */
  "make_reservation",
  /** Cancel the order and give its money back. Cannot be undone. */
  "cancel_order",
] as const;

export type ExceptionAction = (typeof EXCEPTION_ACTIONS)[number];

const BY_KIND: Readonly<Record<ExceptionKind, readonly ExceptionAction[]>> = {
  payment_without_order: ["retry", "repair"],
  orphan_order: ["repair", "cancel_order"],
  unpaid_order: ["repair", "cancel_order"],
  stray_reservation: [],
  missing_reservation: ["make_reservation", "cancel_order"],
  capture_refused: ["retry", "cancel_order"],
  refund_refused: ["retry"],
  cancel_refused: ["retry"],
  dispute: [],
  moved_outside: [],
  shipping_blocked: ["repair", "make_reservation", "cancel_order"],
  edition_number_missing: ["repair", "cancel_order"],
  not_in_the_books: [],
};

const ABOUT_THE_ORDER: ReadonlySet<ExceptionAction> = new Set(["make_reservation", "cancel_order"]);

export interface ExceptionFacts {
  kind: string;
  state: string;
  /** There is an order and it was not cancelled. */
  orderIsLive: boolean;
  /** Of a parcel that was held back: whether stock was a reason. */
  lacksStock: boolean;
}

export function actionsFor({ kind, state, orderIsLive, lacksStock }: ExceptionFacts): ExceptionAction[] {
  if (state !== "open") return [];
  const offered = BY_KIND[kind as ExceptionKind] ?? [];
  const helps = (action: ExceptionAction) => action !== "make_reservation" || kind !== "shipping_blocked" || lacksStock;
  return offered.filter((action) => helps(action) && (orderIsLive || !ABOUT_THE_ORDER.has(action)));
}

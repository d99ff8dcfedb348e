import type { Books } from "../books/books.ts";
import type { BookedOrder } from "../books/shop-books.ts";
import type { PreparedCart } from "../rig/carts.ts";

/** One buyer's way through the shop, as far as its client knows. */
export interface Purchase {
  cart: PreparedCart;
  page?: { id: string; url: string };
  orderId?: string;
  /** Somebody has tried to cancel the order: it may be so even if nobody was told. */
  cancelTried?: boolean;
}

/** One order that lives, one payment that was taken once: nothing more and nothing less. */
export function expectOneOrder(books: Books, { cart, orderId, cancelTried }: Purchase): (string | false)[] {
  const orders = books.ordersOf(cart.id);
  const live = orders.filter(({ isCanceled }) => !isCanceled);
  const payments = books.paymentsOf(cart.id);
  const captures = payments.filter(({ capturedMinor }) => capturedMinor > 0);
  if (cancelTried && live.length === 0) return [orders.length !== 1 && `${orders.length} orders of ${cart.id}`];
  return [
    live.length !== 1 && `${live.length} live orders of ${cart.id}`,
    orderId !== undefined && live[0]?.id !== orderId && `the order of ${cart.id} is ${live[0]?.id}, not ${orderId}`,
    captures.length !== 1 && `${captures.length} captured payments of ${cart.id}`,
    captures[0]?.capturedMinor !== live[0]?.totalMinor &&
      `${cart.id} paid ${captures[0]?.capturedMinor} for an order of ${live[0]?.totalMinor}`,
    (live[0]?.reservations ?? 0) !== (live[0]?.lines ?? 0) &&
      `${cart.id}: ${live[0]?.reservations} reservations of ${live[0]?.lines} lines`,
  ];
}

/** Taken once, in full, and kept. */
export function isPaidOnce(books: Books, order: BookedOrder): boolean {
  const payments = books.paymentsOf(order.cartId ?? "").filter(({ capturedMinor }) => capturedMinor > 0);
  return (
    payments.length === 1 &&
    payments[0]?.capturedMinor === order.totalMinor &&
    payments[0].keptMinor === order.totalMinor
  );
}

export function expectNoCharge(books: Books, cartId: string): (string | false)[] {
  const kept = books.paymentsOf(cartId).reduce((sum, { keptMinor, heldMinor }) => sum + keptMinor + heldMinor, 0);
  return [
    books.ordersOf(cartId).length !== 0 && `an order of ${cartId}`,
    kept !== 0 && `${kept} of ${cartId} is kept or still held`,
  ];
}

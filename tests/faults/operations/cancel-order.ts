import { operation } from "./operation.ts";
import { returnComplete } from "./return-complete.ts";

export const cancelOrder = operation({
  name: "cancel an order",
  weight: 1,
  prepare: async (bench) => {
    const purchase = await bench.done(returnComplete);
    purchase.cancelTried = true;
    return purchase;
  },
  act: (bench, { orderId }) => bench.ask(`/admin/orders/${orderId}/cancel`, { body: {}, as: "staff" }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { cart, orderId }, told) => {
    const [order] = books.ordersOf(cart.id);
    const kept = books.paymentsOf(cart.id).reduce((sum, { keptMinor, heldMinor }) => sum + keptMinor + heldMinor, 0);
    return [
      told !== null && !order?.isCanceled && `${orderId} was to be cancelled and lives`,
      order?.isCanceled === true && kept !== 0 && `${orderId} is cancelled and ${kept} of it is kept`,
      order?.isCanceled === true && order.reservations > 0 && `${orderId} is cancelled and still reserves`,
      books.refundsOf(cart.id).length > 1 && `${books.refundsOf(cart.id).length} refunds of ${orderId} went out`,
    ];
  },
  // The platform's own cancelling is not one step; what was left half-way is repaired, and put on record: units that the
  // order got back, and that it let go once more when a process that stood still went on to cancel it; money that was noted
  // as given back before it was.
  explains: (exception, { orderId }, told) =>
    told === null &&
    ((exception.kind === "missing_reservation" && exception.subject === orderId) ||
      (exception.kind === "stray_reservation" && exception.orderId === orderId) ||
      (exception.kind === "refund_refused" && exception.orderId === orderId)),
});

import type { Bench } from "../bench.ts";
import { operation } from "./operation.ts";
import type { Purchase } from "./purchase.ts";
import { returnComplete } from "./return-complete.ts";

const SOME_MINOR = 100;
const SPREAD_MINOR = 900;

/** Staff sends part of the money back. Not repeated: to ask again means another refund. */
export const refundPart = operation({
  name: "refund a part",
  weight: 1,
  prepare: async (bench): Promise<{ purchase: Purchase; paymentId: string; minor: number }> => {
    const purchase = await bench.done(returnComplete);
    const paymentId = await capturedPayment(bench, purchase.orderId ?? "");
    return { purchase, paymentId, minor: SOME_MINOR + bench.random.below(SPREAD_MINOR) };
  },
  act: (bench, { paymentId, minor }) =>
    bench.ask(`/admin/payments/${paymentId}/refund`, { body: { amount: minor / 100 }, as: "staff" }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { purchase, minor }, told) => {
    const refunds = books.refundsOf(purchase.cart.id).map(({ amount }) => amount);
    const booked = books.bookedRefundsOf(purchase.orderId ?? "");
    return [
      told !== null && refunds.length === 0 && `${minor} of ${purchase.cart.id} was promised and never sent`,
      refunds.length > 1 && `${refunds.length} refunds of ${purchase.cart.id} went out`,
      refunds.some((amount) => amount !== minor) && `${refunds} of ${purchase.cart.id} was sent instead of ${minor}`,
      String(booked) !== String(refunds) && `Stripe sent ${refunds} of ${purchase.cart.id}, the shop booked ${booked}`,
    ];
  },
});

/** Captured in the background after the buyer was told of the order. */
async function capturedPayment(bench: Bench, orderId: string): Promise<string> {
  return bench.persist(async () => {
    const [row] = await bench.rig.database.sql<{ id: string }>(
      `select p.id from payment p
         join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
        where link.order_id = $1 and p.captured_at is not null and p.deleted_at is null`,
      [orderId],
    );
    if (!row) throw new Error("not yet");
    return row.id;
  });
}

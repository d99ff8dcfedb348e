import { operation } from "./operation.ts";
import { paidSponsorship } from "./pay-sponsorship.ts";

const BACK_MINOR = 100_000;

/** Staff sends part of a sponsor's money back. Not repeated: to ask again means another refund. */
export const refundSponsorship = operation({
  name: "refund a sponsor",
  weight: 1,
  prepare: paidSponsorship,
  act: (bench, { id, paymentId }) =>
    bench.ask(`/admin/agreements/${id}/refunds`, {
      body: { payment_id: paymentId, amount_minor: String(BACK_MINOR), reason: "Goodwill", ends: false },
      as: "staff",
    }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { id }, told) => {
    const booked = books.agreements.get(id);
    const times = booked?.refundIds.length ?? 0;
    const posted = (booked?.refundIds ?? []).map((each) => books.ledger.postings("sponsor_refund", each));
    return [
      told !== null && times !== 1 && `${times} refunds of ${id}`,
      times > 1 && `${times} refunds of ${id}`,
      times === 1 && booked?.refundedMinor !== BACK_MINOR && `${booked?.refundedMinor} went back of ${id}`,
      posted.some((each) => each !== 1) && `refunds of ${id} are posted ${posted} times`,
    ];
  },
});

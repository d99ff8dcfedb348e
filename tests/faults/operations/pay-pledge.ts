import type { PledgeAnswer } from "../../../plugins/community/src/types/pledges.ts";
import type { Bench } from "../bench.ts";
import { operation } from "./operation.ts";

export async function makePledge(bench: Bench, goalId: string): Promise<PledgeAnswer> {
  const terms = () => ({
    sponsor_name: "Sponsor Ltd.",
    ratio_basis_points: 5000,
    cap_minor: "100000",
    currency_code: "usd",
    valid_from: "2026-01-01T00:00:00.000Z",
  });
  return (await bench.must<{ pledge: PledgeAnswer }>(`/admin/goals/${goalId}/pledges`, terms)).pledge;
}

export const payment = () => ({
  amount_minor: "2500",
  paid_at: "2026-02-01T00:00:00.000Z",
  receipt: { link: "https://example.org/receipt" },
});

/** What a sponsor has paid is put on record. Not repeated: to ask again means another payment. */
export const payPledge = operation({
  name: "record a payment of a sponsor",
  weight: 1,
  prepare: (bench) => makePledge(bench, bench.rig.giving.itemGoalId),
  act: (bench, { id }) => bench.ask(`/admin/pledges/${id}/payments`, { body: payment(), as: "staff" }),
  acknowledged: ({ status }) => (status === 201 ? true : null),
  check: (books, { id }, told) => {
    const payments = books.shop.pledgePayments.get(id) ?? [];
    const posted = payments.map((each) => books.ledger.postings("pledge_payment", each));
    return [
      told !== null && payments.length !== 1 && `${payments.length} payments of ${id}`,
      posted.some((times) => times !== 1) && `payments of ${id} are posted ${posted} times`,
    ];
  },
});

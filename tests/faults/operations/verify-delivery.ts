import type { ErrorAnswer } from "../../../plugins/community/src/types/checkout.ts";
import type { DeliveryAnswer } from "../../../plugins/community/src/types/deliveries.ts";
import { both } from "../../integration/goals.ts";
import { operation } from "./operation.ts";

const report = () => ({
  units: "1.5",
  delivered_at: "2026-01-20T00:00:00.000Z",
  place: both("Hangzhou"),
  note: both("One student, and half of another's semester."),
  links: ["https://example.org/class"],
  cost_minor: "1050",
  currency_code: "usd",
  receipt: { link: "https://example.org/receipt" },
});

/** One reports what a goal has brought about, a second person verifies it, and the ledger hears what it cost. */
export const verifyDelivery = operation({
  name: "verify a delivery",
  weight: 1,
  repeats: true,
  prepare: async (bench) => {
    const path = `/admin/goals/${bench.rig.giving.shareGoalId}/deliveries`;
    return (await bench.must<{ delivery: DeliveryAnswer }>(path, report)).delivery;
  },
  act: (bench, { id }) =>
    bench.ask<ErrorAnswer>(`/admin/deliveries/${id}/judgement`, { body: { state: "verified" }, as: "colleague" }),
  // Whoever asks again after a cut line hears that it is judged.
  acknowledged: ({ status, body }) => (status === 200 || body.code === "delivery_transition" ? true : null),
  check: (books, { id }, told) => {
    const isVerified = books.shop.verifiedDeliveries.has(id);
    const postings = books.ledger.postings("delivery", id);
    return [
      told !== null && !isVerified && `${id} is not verified`,
      postings !== (isVerified ? 1 : 0) && `${postings} postings of ${id}, verified: ${isVerified}`,
    ];
  },
});

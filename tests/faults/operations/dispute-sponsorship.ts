import { operation } from "./operation.ts";
import { intentOf, paidSponsorship } from "./pay-sponsorship.ts";

/** A sponsor's bank takes the money back: what comes with the agreement rests, and somebody has to answer. */
export const disputeSponsorship = operation({
  name: "dispute a sponsor's payment",
  weight: 1,
  prepare: async (bench) => {
    const { id } = await paidSponsorship(bench);
    return { id, intentId: await intentOf(bench, id) };
  },
  act: (bench, { intentId }) =>
    bench.rig.stripe.control<{ id: string }>("dispute", { payment_intent: intentId, reason: "fraudulent" }),
  acknowledged: (reply) => reply.id,
  check: (books, { id }, dispute) =>
    dispute === null
      ? []
      : [
          books.agreements.get(id)?.state !== "suspended" && `${id} is ${books.agreements.get(id)?.state}`,
          books.exceptions.filter(({ kind, subject }) => kind === "dispute" && subject === dispute).length !== 1 &&
            `${dispute} is not exactly once on the list of exceptions`,
        ],
  explains: ({ kind, subject }, _, dispute) => kind === "dispute" && subject === dispute,
});

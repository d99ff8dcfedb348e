import type { Bench } from "../bench.ts";
import { operation } from "./operation.ts";
import { returnComplete } from "./return-complete.ts";

/** The buyer's bank takes the money back: Stripe tells the shop, and the shop has it on record. */
export const openDispute = operation({
  name: "open a dispute",
  weight: 1,
  prepare: async (bench) => {
    const purchase = await bench.done(returnComplete);
    return { purchase, intentId: await capturedIntent(bench, purchase.page?.id ?? "") };
  },
  act: (bench, { intentId }) =>
    bench.rig.stripe.control<{ id: string }>("dispute", { payment_intent: intentId, reason: "fraudulent" }),
  acknowledged: ({ id }) => id,
  check: (books, { purchase }, id) =>
    id === null
      ? []
      : [
          !books.disputes.has(id) && `${id} of ${purchase.orderId} is not on record`,
          books.exceptions.filter(({ kind, subject }) => kind === "dispute" && subject === id).length !== 1 &&
            `${id} is not exactly once on the list of exceptions`,
        ],
  explains: ({ kind, subject }, _, id) => kind === "dispute" && subject === id,
});

async function capturedIntent(bench: Bench, sessionId: string): Promise<string> {
  return bench.persist(async () => {
    const { sessions } = bench.rig.stripe.sdk.checkout;
    const { payment_intent } = await sessions.retrieve(sessionId, { expand: ["payment_intent"] });
    const intent = payment_intent as { id: string; status: string } | null;
    if (intent?.status !== "succeeded") throw new Error("not yet");
    return intent.id;
  });
}

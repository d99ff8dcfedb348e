import Stripe from "stripe";
import { WEBHOOK_SECRET } from "../../integration/shop-environment.ts";
import { send } from "../rig/http.ts";
import { operation } from "./operation.ts";
import { pay } from "./pay.ts";

/** Stripe sends one of its latest events once more. */
export const deliverWebhook = operation({
  name: "deliver a webhook",
  weight: 2,
  prepare: async (bench) => {
    await bench.done(pay);
    const { data } = await bench.rig.stripe.sdk.events.list({ limit: 20 });
    return bench.random.pick(data);
  },
  act: async (bench, event) => {
    const payload = JSON.stringify(event);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET });
    const headers = { "content-type": "application/json", "stripe-signature": signature };
    const backend = await bench.next();
    return send(`${backend.url}/hooks/stripe`, { method: "POST", body: payload, headers });
  },
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { id, type }, told) => [
    told !== null && !books.inbox.has(id) && `${type} ${id} was taken and is not stored`,
    books.inbox.has(id) && !books.inbox.get(id)?.isApplied && `${type} ${id} was never applied`,
  ],
});

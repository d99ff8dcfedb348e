import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { type DoubleOptions, type StripeDouble, startStripeDouble } from "./index.ts";

export const WEBHOOK_SECRET = "whsec_bench";

/** A double, a client that talks to it, and a webhook receiver that checks every signature with the SDK. */
export interface Bench {
  double: StripeDouble;
  stripe: Stripe;
  received: Stripe.Event[];
  /** What the receiver answers from now on. */
  answerWith(status: number): void;
  pay(session: { url: string | null }, fields: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export function clientFor(double: { url: string }, key = "sk_test_bench"): Stripe {
  const { hostname, port } = new URL(double.url);
  return new Stripe(key, { host: hostname, port: Number(port), protocol: "http", maxNetworkRetries: 0 });
}

export async function openBench(options: Partial<DoubleOptions> = {}): Promise<Bench> {
  const received: Stripe.Event[] = [];
  let status = 200;
  const receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const signature = String(request.headers["stripe-signature"]);
    const event = Stripe.webhooks.constructEvent(Buffer.concat(chunks).toString(), signature, WEBHOOK_SECRET);
    if (status < 300) received.push(event);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const webhookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks/stripe`;
  const double = await startStripeDouble({ port: 0, webhookUrl, webhookSecret: WEBHOOK_SECRET, ...options });
  return {
    double,
    stripe: clientFor(double),
    received,
    answerWith: (next) => {
      status = next;
    },
    pay: (session, fields) => {
      return fetch(session.url ?? "", { method: "POST", redirect: "manual", body: new URLSearchParams(fields) });
    },
    close: async () => {
      await double.close();
      receiver.closeAllConnections();
      await new Promise((resolve) => receiver.close(resolve));
    },
  };
}

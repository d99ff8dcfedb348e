import { fork } from "node:child_process";
import { join } from "node:path";
import Stripe from "stripe";
import { ROOT } from "../../integration/medusa-process.ts";
import { STRIPE_KEY, WEBHOOK_SECRET } from "../../integration/shop-environment.ts";
import { json, send } from "./http.ts";

/** Stripe, as far as this bench is concerned: a process of its own that nothing kills. */
export interface StripeProcess {
  url: string;
  /** The official client, straight to it. */
  sdk: Stripe;
  control<T>(route: string, body?: unknown): Promise<T>;
  close(): Promise<void>;
}

export async function startStripe(webhookUrl: string): Promise<StripeProcess> {
  const child = fork(join(ROOT, "tests/stripe-double/src/main.ts"), {
    env: {
      ...process.env,
      STRIPE_DOUBLE_PORT: "0",
      STRIPE_WEBHOOK_URL: webhookUrl,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_API_KEY: STRIPE_KEY,
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once("message", (message) => resolve((message as { url: string }).url));
    child.once("exit", (code) => reject(new Error(`the Stripe double ended with ${code}`)));
  });
  const { hostname, port } = new URL(url);
  return {
    url,
    sdk: new Stripe(STRIPE_KEY, { host: hostname, port, protocol: "http", maxNetworkRetries: 2 }),
    control: async <T>(route: string, body?: unknown) => {
      const sending = body === undefined ? {} : { method: "POST", ...json(body) };
      const answer = await send<T>(`${url}/_double/${route}`, { ...sending, isAlone: true });
      if (answer.status !== 200) throw new Error(`/_double/${route}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    close: async () => {
      child.kill("SIGTERM");
      await gone;
    },
  };
}

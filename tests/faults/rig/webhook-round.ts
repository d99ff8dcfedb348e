import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { send } from "./http.ts";
import { bodyOf } from "./stripe-line.ts";

export interface WebhookRound {
  url: string;
  close(): Promise<void>;
}

/** Stripe knows one address; behind it the processes take turns, as behind a load balancer. */
export async function openWebhookRound(nextOrigin: () => string | undefined): Promise<WebhookRound> {
  const hand = async (asked: IncomingMessage, answer: ServerResponse) => {
    const body = (await bodyOf(asked)).toString("utf8");
    const origin = nextOrigin();
    const headers = {
      "content-type": asked.headers["content-type"] ?? "",
      "stripe-signature": String(asked.headers["stripe-signature"]),
    };
    const sending = { method: "POST", body, headers, timeoutMs: 10_000 };
    const status = origin
      ? await send(`${origin}/hooks/stripe`, sending).then(
          (reply) => reply.status,
          () => 502,
        )
      : 502;
    answer.writeHead(status).end();
  };
  const server = createServer((asked, answer) => void hand(asked, answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/stripe`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

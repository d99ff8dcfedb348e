import { createHash } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communityOptions } from "../../workflows/plugin-options";
import { addressKey, clientAddress } from "./client-address";
import { type Counter, counterFor } from "./counters";
import type { Limit } from "./limits";

export type Handler = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>;

/** Addresses of people are not kept: the counter only ever sees a digest. */
function accountKey(account: string): string {
  return createHash("sha256").update(account.trim().toLowerCase()).digest("base64url").slice(0, 22);
}

export function typedEmail(req: MedusaRequest): string | undefined {
  const body = req.body as { email?: unknown; identifier?: unknown } | undefined;
  const email = body?.email ?? body?.identifier;
  return typeof email === "string" && email ? email : undefined;
}

/**
 * Refuses with 429 and the seconds to wait. Counting comes before the work, so that a burst cannot slip through while
 * passwords are being checked; a log-in that succeeds clears the account's own count.
 */
export function limitRequests(limit: Limit, account: (req: MedusaRequest) => string | undefined = typedEmail): Handler {
  let counters: { client: Counter; account: Counter | undefined } | undefined;
  return async (req, res, next) => {
    const { storefrontToken, redisUrl } = communityOptions(req.scope);
    counters ??= {
      client: counterFor(`${limit.name}:client`, limit.perClient, redisUrl),
      account: limit.perAccount && counterFor(`${limit.name}:account`, limit.perAccount, redisUrl),
    };
    const name = counters.account && account(req);
    const key = name && accountKey(name);
    const waits = [await counters.client.count(addressKey(clientAddress(req, storefrontToken)))];
    if (key && counters.account) waits.push(await counters.account.count(key));
    const waitSeconds = Math.max(...waits);
    if (waitSeconds > 0) {
      res.setHeader("Retry-After", String(waitSeconds));
      res.status(429).json({
        type: "rate_limited",
        code: "too_many_requests",
        message: `Too many attempts. Please try again in ${waitSeconds} seconds.`,
      });
      return;
    }
    const { account: accounts } = counters;
    if (key && accounts)
      res.once("finish", () => {
        if (res.statusCode === 200) accounts.forget(key).catch(() => {});
      });
    next();
  };
}

import Redis from "ioredis";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { Budget } from "./limits";

export interface Counter {
  /** @returns seconds to wait, or 0 when the request is within the budget. */
  count(key: string): Promise<number>;
  forget(key: string): Promise<void>;
}

const connections = new Map<string, Redis>();

function connection(redisUrl: string): Redis {
  const known = connections.get(redisUrl);
  if (known) return known;
  const opened = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  opened.on("error", () => {}); // counted in memory meanwhile; Medusa's own connection reports the failure
  connections.set(redisUrl, opened);
  return opened;
}

/** One process counts in memory; several share Redis, and count for themselves while it is away. */
export function counterFor(name: string, budget: Budget, redisUrl: string | undefined): Counter {
  const settings = { keyPrefix: `limit:${name}`, points: budget.requests, duration: budget.perSeconds };
  const memory = new RateLimiterMemory(settings);
  const limiter = redisUrl
    ? new RateLimiterRedis({ ...settings, storeClient: connection(redisUrl), insuranceLimiter: memory })
    : memory;
  return {
    async count(key) {
      try {
        await limiter.consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}

import { setImmediate as nextTurn } from "node:timers/promises";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";

type Arrived = { arrivedAt?: number };

/** When a request came in, by `performance.now()`: before anything was asked of anybody for it. */
export const arrivalOf = (req: object): number => (req as Arrived).arrivedAt ?? performance.now();

/**
 * Whoever has turned away before anything was begun for them has asked again elsewhere, or wants it no more: a process
 * that stood still finds a queue of such requests when it goes on. That their line is closed is read after what came on
 * it: a turn of the loop ends this one, the next one has looked at all lines again.
 */
async function onlyForWhoWaits(
  req: MedusaRequest & Arrived,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  req.arrivedAt = performance.now();
  await nextTurn();
  await nextTurn();
  if (!req.socket.readableEnded && !req.socket.destroyed) next();
}

export const turnedAwayMiddlewares: MiddlewareRoute[] = ["/checkout/*", "/store/*", "/admin/*"].map((matcher) => ({
  matcher,
  methods: ["POST", "DELETE"],
  middlewares: [onlyForWhoWaits],
}));

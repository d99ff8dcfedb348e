import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import type { Attempts, AttemptsResult } from "./losing-attempts.ts";

/** A process of its own, so that making requests never waits for the bench's other work. */
const attempts = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Attempts;
let turn = 0;
const result = await autocannon({
  url: attempts.origin,
  connections: attempts.connections,
  duration: attempts.seconds,
  timeout: 30,
  requests: [
    {
      method: "POST",
      body: JSON.stringify({ locale: "en" }),
      // Every attempt is somebody else's, as it would be: another cart, another address.
      setupRequest: (request) => {
        turn += 1;
        const cart = attempts.cartIds[turn % attempts.cartIds.length];
        const address = `10.${(turn >> 14) & 127}.${(turn >> 7) & 127}.${turn & 127}`;
        const headers = { ...attempts.headers, "content-type": "application/json", "x-client-ip": address };
        return { ...request, path: `/checkout/carts/${cart}/page`, headers };
      },
    },
  ],
});
const { "409": right, ...wrong } = result.statusCodeStats;
const refused = right?.count ?? 0;
const others = Object.entries({
  ...Object.fromEntries(Object.entries(wrong).map(([status, answers]) => [status, answers?.count ?? 0])),
  cut: result.errors - result.timeouts,
  "no answer": result.timeouts,
}).filter(([, count]) => count > 0);
const summary: AttemptsResult = {
  perSecond: refused / result.duration,
  p50Ms: result.latency.p50,
  p99Ms: result.latency.p99,
  others: Object.fromEntries(others),
};
console.log(JSON.stringify(summary));

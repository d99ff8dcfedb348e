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
const refused = result.statusCodeStats["409"]?.count ?? 0;
const summary: AttemptsResult = {
  perSecond: refused / result.duration,
  p50Ms: result.latency.p50,
  p99Ms: result.latency.p99,
  others: result.requests.total - refused + result.errors + result.timeouts,
};
console.log(JSON.stringify(summary));

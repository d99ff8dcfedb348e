import autocannon from "autocannon";
import type { Load, LoadResult } from "./load.ts";

/** A process of its own, so that making requests and measuring them never waits for the bench's other work. */
const load = JSON.parse(process.argv[2] ?? "{}") as Load;
const result = await autocannon({
  url: load.origin,
  connections: load.connections,
  duration: load.seconds,
  timeout: 120,
  requests: load.paths.map((path) => ({ method: "GET", path, headers: load.headers })),
});
const { user, system } = process.cpuUsage();
const summary: LoadResult = {
  perSecond: result.requests.average,
  p50Ms: result.latency.p50,
  p99Ms: result.latency.p99,
  failed: result.non2xx + result.errors + result.timeouts,
  generatorCores: (user + system) / 1e6 / load.seconds,
};
console.log(JSON.stringify(summary));

import { AdminApi } from "../e2e/backend/admin-api.ts";
import { settings } from "../e2e/settings.ts";
import { browsePages } from "./browse-pages.ts";
import { printFreshness } from "./freshness.ts";
import { generate, type Load, type LoadResult } from "./load.ts";
import { showSpread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

/** `npm run bench:browse`: how many anonymous pages a second, beside the stock Store API on the same backend. */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const CONNECTIONS = [1, 10, 50] as const;
const GOAL = { perSecond: 1000, p99Ms: 60 } as const;

const admin = await AdminApi.logIn();
const pages = await browsePages(settings.shopUrl);
const { api_keys } = await admin.get<{ api_keys: { token: string }[] }>("/admin/api-keys", { type: "publishable" });
const { regions } = await admin.get<{ regions: { id: string; currency_code: string }[] }>("/admin/regions");
const key = process.env.MEDUSA_PUBLISHABLE_KEY ?? api_keys[0]?.token;
const region = regions.find((each) => each.currency_code === "usd") ?? regions[0];
if (!key || !region) throw new Error("the backend has no publishable key or no region: was it seeded?");

const asBrowser = { accept: "text/html", "accept-encoding": "br, gzip" };
const asClient = { "accept-encoding": "gzip", "x-publishable-api-key": key };
/** Many at once wait long for the stock API: each connection must get answers, or there is nothing to compare with. */
type Subject = Pick<Load, "origin" | "paths" | "headers"> & { name: string; patience?: number };
const subjects: Subject[] = [
  { name: "catalogue pages", origin: settings.shopUrl, paths: pages.catalogue, headers: asBrowser },
  { name: "product pages", origin: settings.shopUrl, paths: pages.product, headers: asBrowser },
  {
    name: "stock Store API, list of 12",
    origin: settings.backendUrl,
    paths: [`/store/products?limit=12&region_id=${region.id}`],
    headers: asClient,
    patience: 1,
  },
];

const results = new Map<string, LoadResult[]>();
const cell = (name: string, connections: number) => `${name}/${connections}`;
for (const subject of subjects) await generate({ ...subject, connections: 10, seconds: 2 });
for (let round = 1; round <= ROUNDS; round++) {
  for (const connections of CONNECTIONS) {
    for (const subject of subjects) {
      const seconds = Math.max(SECONDS, connections * (subject.patience ?? 0));
      const result = await generate({ ...subject, connections, seconds });
      results.set(cell(subject.name, connections), [...(results.get(cell(subject.name, connections)) ?? []), result]);
    }
  }
  console.log(`round ${round} of ${ROUNDS} done`);
}

const spread = (name: string, connections: number, pick: (result: LoadResult) => number) =>
  spreadOf((results.get(cell(name, connections)) ?? []).map(pick));
const stock = subjects[2]?.name ?? "";
const rows = CONNECTIONS.flatMap((connections) =>
  subjects.map(({ name }) => {
    const rate = spread(name, connections, (result) => result.perSecond);
    const ratio = rate.median / spread(stock, connections, (result) => result.perSecond).median;
    return [
      name,
      String(connections),
      showSpread(rate),
      showSpread(spread(name, connections, (result) => result.p50Ms)),
      showSpread(spread(name, connections, (result) => result.p99Ms)),
      name === stock ? "1×" : Number.isFinite(ratio) ? `${ratio.toFixed(0)}×` : "–",
      spread(name, connections, (result) => result.failed).max.toFixed(0),
      spread(name, connections, (result) => result.generatorCores).median.toFixed(2),
    ];
  }),
);

console.log(
  `\n${pages.catalogue.length} catalogue and ${pages.product.length} product pages in turn, both languages, compressed.`,
);
console.log(
  `Median of ${ROUNDS} rounds (min–max) of ${SECONDS} s; the stock API's, of one second a connection if that is more.\n`,
);
console.log(
  table(
    ["anonymous reads", "connections", "per second", "p50 ms", "p99 ms", "ratio", "failed", "cores of the generator"],
    rows,
  ),
);
console.log(`The load generator shares this machine's cores with all it measures.`);
console.log(`goal: ≥ ${GOAL.perSecond} pages/s at 50 connections, p99 < ${GOAL.p99Ms} ms`);

await printFreshness(admin, pages.product);
const failed = [...results.values()].flat().reduce((sum, result) => sum + result.failed, 0);
if (failed > 0) {
  console.error(`${failed} requests failed: the rates above do not count.`);
  process.exitCode = 1;
}

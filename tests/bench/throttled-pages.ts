import { chromium } from "@playwright/test";
import { chromiumArguments } from "../e2e/chromium.ts";
import { findChromium } from "../runner/browser.ts";
import { loadCold, type PageLoad, throttling } from "./page-load.ts";
import { type Spread, showSpread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";
import { pagesToMeasure } from "./target-pages.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const LIMITS = { lcpMs: 1500, tbtMs: 100, transferBytes: 300_000, cls: 0.02 } as const;

/** Medusa's own starter (Next 15), measured in the same way on a machine like the one the limits were set on. */
const PEER_ROWS = [
  ["peer: dtc-starter home", "1260", "372", "863", "181"],
  ["peer: dtc-starter list", "4400", "525", "975", "222"],
  ["peer: dtc-starter product", "3100", "359", "607", "203"],
] as const;

async function measure(urls: readonly string[]): Promise<Map<string, PageLoad[]>> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const loads = new Map<string, PageLoad[]>(urls.map((url) => [url, []]));
  try {
    // One load before counting: the server's first answer and the browser's own start are not the page's.
    for (const url of urls) await loadCold(browser, url);
    for (let round = 1; round <= ROUNDS; round++) {
      for (const url of urls) loads.get(url)?.push(await loadCold(browser, url));
      console.log(`round ${round} of ${ROUNDS} done`);
    }
  } finally {
    await browser.close();
  }
  return loads;
}

function summary(loads: readonly PageLoad[]) {
  const of = (pick: (load: PageLoad) => number): Spread => spreadOf(loads.map(pick));
  return {
    ttfb: of((load) => load.ttfbMs),
    fcp: of((load) => load.fcpMs),
    lcp: of((load) => load.lcpMs),
    tbt: of((load) => load.tbtMs),
    cls: of((load) => load.cls),
    bytes: of((load) => load.transferBytes),
    script: of((load) => load.scriptBytes / 1000),
    requests: of((load) => load.requests),
  };
}

function verdict(row: ReturnType<typeof summary>): string {
  const over = [
    row.lcp.median > LIMITS.lcpMs ? "LCP" : "",
    row.tbt.median > LIMITS.tbtMs ? "TBT" : "",
    row.bytes.median > LIMITS.transferBytes ? "kB" : "",
    row.cls.median >= LIMITS.cls ? "CLS" : "",
  ].filter(Boolean);
  return over.length === 0 ? "within" : `over: ${over.join(", ")}`;
}

/** Measures pages as a phone on a slow line sees them. */
export async function printThrottledPages(addresses: readonly string[]): Promise<void> {
  const urls = await pagesToMeasure(addresses);
  const loads = await measure(urls);
  const rows = [...loads].map(([url, list]) => {
    const row = summary(list);
    return [
      url,
      showSpread(row.ttfb),
      showSpread(row.fcp),
      showSpread(row.lcp),
      showSpread(row.tbt),
      row.cls.median.toFixed(3),
      showSpread({ min: row.bytes.min / 1000, median: row.bytes.median / 1000, max: row.bytes.max / 1000 }),
      row.script.median.toFixed(0),
      row.requests.median.toFixed(0),
      verdict(row),
    ];
  });

  const { cpuSlowdown, rttMs, downMbps } = throttling;
  console.log(
    `\nMedian of ${ROUNDS} (min–max), cold cache, 390×844 at 2×; ${cpuSlowdown}× CPU, ${rttMs} ms RTT, ${downMbps} Mbps. ms, kB.\n`,
  );
  console.log(
    table(
      ["page", "TTFB", "FCP", "LCP", "TBT", "CLS", "kB in all", "kB script", "requests", "limits"],
      [
        ...rows,
        [
          "limit",
          "",
          "",
          `≤ ${LIMITS.lcpMs}`,
          `≤ ${LIMITS.tbtMs}`,
          `< ${LIMITS.cls}`,
          `≤ ${LIMITS.transferBytes / 1000}`,
          "",
          "",
          "",
        ],
        ...PEER_ROWS.map(([name, lcp, tbt, bytes, script]) => [
          name,
          "",
          "",
          lcp,
          tbt,
          "",
          bytes,
          script,
          "",
          "measured before",
        ]),
      ],
    ),
  );
  for (const [url, list] of loads) console.log(`largest element of ${url}: ${list[0]?.lcpElement || "unknown"}`);
}

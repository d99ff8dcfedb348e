import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { chromiumArguments } from "../e2e/chromium.ts";
import { findChromium } from "../runner/browser.ts";
import { spreadOf } from "./statistics.ts";
import { table } from "./table.ts";
import { pagesToMeasure } from "./target-pages.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const GOALS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;
type Category = keyof typeof GOALS;
const CATEGORIES = Object.keys(GOALS) as Category[];

interface Verdict {
  scores: Record<Category, number>;
  /** Audits that cost points, by name. */
  faults: string[];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function audit(url: string): Promise<Verdict> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "error" });
    if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    const score = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
    const scores = Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as Record<Category, number>;
    const faults = CATEGORIES.flatMap((name) =>
      (categories[name]?.auditRefs ?? [])
        .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
        .map((ref) => `${name}: ${audits[ref.id]?.title} (${audits[ref.id]?.displayValue ?? audits[ref.id]?.score})`),
    );
    return { scores, faults };
  } finally {
    await browser.close();
  }
}

/** Lighthouse's four mobile scores beside the goals. */
export async function printLighthouseScores(addresses: readonly string[]): Promise<void> {
  const urls = await pagesToMeasure(addresses);
  const rows: string[][] = [];
  const faults = new Map<string, Set<string>>();
  for (const url of urls) {
    const verdicts: Verdict[] = [];
    for (let round = 0; round < ROUNDS; round++) verdicts.push(await audit(url));
    const medians = CATEGORIES.map((name) => spreadOf(verdicts.map((verdict) => verdict.scores[name])).median);
    rows.push([
      url,
      ...medians.map(String),
      medians.every((value, i) => value >= GOALS[CATEGORIES[i] as Category]) ? "met" : "missed",
    ]);
    faults.set(url, new Set(verdicts.flatMap((verdict) => verdict.faults)));
  }

  console.log(`\nLighthouse mobile, median of ${ROUNDS}\n`);
  console.log(
    table(
      ["page", ...CATEGORIES, "goals"],
      [
        ...rows,
        ["goal", ...CATEGORIES.map((name) => `≥ ${GOALS[name]}`), ""],
        ["peer: dtc-starter home", "83", "92", "100", "92", "measured before"],
        ["peer: dtc-starter list", "64", "92", "100", "92", "measured before"],
        ["peer: dtc-starter product", "88", "90", "100", "92", "measured before"],
      ],
    ),
  );
  for (const [url, list] of faults) for (const fault of list) console.log(`${url}: ${fault}`);
}

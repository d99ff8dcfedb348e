import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Random } from "./random.ts";
import { type Finding, note, show } from "./report.ts";
import { openRig, type Rig } from "./rig/open-rig.ts";
import { cartRaise } from "./scenarios/cart-raise.ts";
import { flash } from "./scenarios/flash.ts";
import { guesses } from "./scenarios/guesses.ts";
import { histories } from "./scenarios/histories.ts";
import { kills } from "./scenarios/kills.ts";
import { postgres } from "./scenarios/postgres.ts";
import { proxy } from "./scenarios/proxy.ts";
import { sameCart } from "./scenarios/same-cart.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { stalls } from "./scenarios/stalls.ts";

/** `npm run test:faults -- [name] [--seed N] [--size short|full]`: one scenario in full, or the short form of all. */
const SCENARIOS: readonly Scenario[] = [flash, sameCart, guesses, histories, cartRaise, kills, proxy, postgres, stalls];

async function main(): Promise<number> {
  const options = { seed: { type: "string" }, size: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name] = positionals;
  const chosen = SCENARIOS.filter((scenario) => name === undefined || scenario.name === name);
  const size = values.size ?? (name === undefined ? "short" : "full");
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  if (chosen.length === 0 || (size !== "short" && size !== "full") || !Number.isInteger(seed)) {
    const names = SCENARIOS.map((scenario) => scenario.name).join(" | ");
    console.error(`npm run test:faults -- [${names}] [--seed N] [--size short|full]`);
    return 2;
  }
  const lines = await play(chosen, seed, size);
  if (process.env.FAULTS_REPORT) writeFileSync(process.env.FAULTS_REPORT, JSON.stringify(lines));
  if (lines.every(({ ok }) => ok)) return 0;
  console.log(`\nagain: npm run test:faults -- ${name ?? ""} --seed ${seed} --size ${size}`);
  return 1;
}

/** One line for each limit; a scenario or a rig that breaks is one that was not kept. */
async function play(chosen: readonly Scenario[], seed: number, size: "short" | "full"): Promise<Finding[]> {
  const random = new Random(seed);
  const lines: Finding[] = [];
  let under = "the rig";
  let rig: Rig | undefined;
  try {
    const opened = await openRig(random);
    rig = opened;
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void opened.close({ keepLogs: false }).then(() => process.exit(130)));
    for (const scenario of chosen) {
      under = scenario.name;
      const began = Date.now();
      const findings = await scenario.run(rig, random, size);
      findings.push(note("took", `${((Date.now() - began) / 1000).toFixed(0)} s`));
      console.log(show(scenario.name, seed, findings));
      lines.push(...named(scenario.name, findings));
    }
  } catch (error) {
    console.error(error);
    lines.push({ what: `${under}: ended with`, figure: String(error), limit: "its last line", ok: false });
  }
  const keepLogs = lines.some(({ ok }) => !ok);
  if (keepLogs && rig) console.log(`\nlogs: ${rig.folder}`);
  await rig?.close({ keepLogs });
  return lines;
}

/** Those that have a limit; what follows one that is broken is part of it. */
function named(scenario: string, findings: readonly Finding[]): Finding[] {
  const lines: Finding[] = [];
  for (const finding of findings) {
    const last = lines.at(-1);
    if (finding.limit !== "") lines.push({ ...finding, what: `${scenario}: ${finding.what}` });
    else if (!finding.ok && last) last.limit += `\n   ${finding.what}`;
  }
  return lines;
}

process.exit(await main());

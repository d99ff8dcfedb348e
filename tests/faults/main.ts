import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Random } from "./random.ts";
import { type Finding, note, show } from "./report.ts";
import { openRig } from "./rig/open-rig.ts";
import { cartRaise } from "./scenarios/cart-raise.ts";
import { flash } from "./scenarios/flash.ts";
import { histories } from "./scenarios/histories.ts";
import { kills } from "./scenarios/kills.ts";
import { postgres } from "./scenarios/postgres.ts";
import { proxy } from "./scenarios/proxy.ts";
import { sameCart } from "./scenarios/same-cart.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { stalls } from "./scenarios/stalls.ts";

/** `npm run test:faults -- [name] [--seed N] [--size short|full]`: one scenario in full, or the short form of all. */
const SCENARIOS: readonly Scenario[] = [flash, sameCart, histories, cartRaise, kills, proxy, postgres, stalls];

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
  const random = new Random(seed);
  const rig = await openRig(random);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void rig.close({ keepLogs: false }).then(() => process.exit(130)));
  const lines: Finding[] = [];
  try {
    for (const scenario of chosen) {
      const began = Date.now();
      const findings = await scenario.run(rig, random, size);
      findings.push(note("took", `${((Date.now() - began) / 1000).toFixed(0)} s`));
      console.log(show(scenario.name, seed, findings));
      lines.push(...named(scenario.name, findings));
    }
  } catch (error) {
    // What broke is said before anything else can break.
    console.error(error);
    await rig.close({ keepLogs: true });
    console.error(`logs: ${rig.folder}`);
    return 1;
  }
  await rig.close({ keepLogs: lines.some(({ ok }) => !ok) });
  if (process.env.FAULTS_REPORT) writeFileSync(process.env.FAULTS_REPORT, JSON.stringify(lines));
  if (lines.every(({ ok }) => ok)) return 0;
  console.log(`\nlogs: ${rig.folder}\nagain: npm run test:faults -- ${name ?? ""} --seed ${seed} --size ${size}`);
  return 1;
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

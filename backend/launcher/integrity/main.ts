import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LaunchFailure } from "../failure.ts";
import { loadEnvironment, readSettings } from "../settings.ts";
import { onStopRequest } from "../stop-request.ts";
import { openBooks } from "./books.ts";
import { lookAtEverything } from "./look.ts";
import { isClean, report } from "./report.ts";

/** `npm run integrity`: 0 when everything that must be true is true, 1 when something is not, 2 when it cannot be known. */
const ROOT = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");

async function main(): Promise<number> {
  const patience = patienceSeconds();
  const books = await openBooks(readSettings(loadEnvironment(ROOT, process.env), ROOT));
  try {
    const findings = await Promise.race([lookAtEverything(books.url, patience), onStopRequest()]);
    if (typeof findings === "string") return 2;
    for (const line of report(findings)) console.log(line);
    return isClean(findings) ? 0 : 1;
  } finally {
    await books.close();
  }
}

/** `--patience 0` also counts what may be under way still: for a shop that stands still. */
function patienceSeconds(): number | undefined {
  const { values } = parseArgs({ options: { patience: { type: "string" } } });
  if (values.patience === undefined) return undefined;
  if (/^\d{1,6}$/.test(values.patience)) return Number(values.patience);
  throw new LaunchFailure(`--patience is "${values.patience}"; it is a number of seconds.`);
}

try {
  process.exit(await main());
} catch (error) {
  console.error(`✗ The books could not be checked: ${error instanceof Error ? error.message : error}`);
  if (error instanceof LaunchFailure && error.advice) console.error(`→ ${error.advice}`);
  process.exit(2);
}

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exitWith, logIn, post, type Refusal, tellRefusal } from "../ask-shop.ts";
import { LaunchFailure } from "../failure.ts";
import { loadEnvironment, readSettings } from "../settings.ts";
import { type ContributionImport, report } from "./report.ts";

/**
 * `npm run import:contributions -- FILE --source NAME [--mailmap FILE] [--dry-run]`: asks the running shop to import a git
 * log, an all-contributors file or a table, as its admin page does. 0 when the file was imported, or could be; 1 when it
 * cannot; 2 when the shop cannot be asked.
 */
const ROOT = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
const USE = "npm run import:contributions -- FILE --source NAME [--mailmap FILE] [--dry-run]";

async function main(): Promise<number> {
  const body = asked();
  const settings = readSettings(loadEnvironment(ROOT, process.env), ROOT);
  const token = await logIn(settings);
  const { status, answer } = await post<{ import: ContributionImport } & Refusal>(
    settings,
    "/admin/contribution-imports",
    body,
    token,
  );
  if (status === 200) {
    for (const line of report(answer.import)) console.log(line);
    return 0;
  }
  tellRefusal(status, answer);
  return 1;
}

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { source: { type: "string" }, mailmap: { type: "string" }, "dry-run": { type: "boolean" } },
  });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new LaunchFailure("One file is needed.", USE);
  if (!values.source) throw new LaunchFailure("A source is needed: the name of the repository or list.", USE);
  return {
    content: textOf(name),
    source: values.source,
    mailmap: values.mailmap ? textOf(values.mailmap) : "",
    dry_run: values["dry-run"] ?? false,
  };
}

/** Where npm was called, not where it changed to. */
function textOf(name: string): string {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(file)) throw new LaunchFailure(`There is no file ${file}.`, USE);
  return readFileSync(file, "utf8");
}

await exitWith(main);

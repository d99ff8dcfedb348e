import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exitWith, logIn, post, type Refusal, tellRefusal } from "../ask-shop.ts";
import { LaunchFailure } from "../failure.ts";
import { loadEnvironment, readSettings } from "../settings.ts";
import { type ImportAnswer, report } from "./report.ts";

/**
 * `npm run import:sponsors -- FILE [--dry-run]`: asks the running shop to import a sponsorship catalogue, as its admin page
 * does. 0 when the file was imported, or could be; 1 when it cannot; 2 when the shop cannot be asked.
 */
const ROOT = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
const USE = "npm run import:sponsors -- FILE [--dry-run]";

async function main(): Promise<number> {
  const { file, isDryRun } = asked();
  const settings = readSettings(loadEnvironment(ROOT, process.env), ROOT);
  const token = await logIn(settings);
  const body = { content: contentOf(file), dry_run: isDryRun };
  const { status, answer } = await post<{ import: ImportAnswer } & Refusal>(
    settings,
    "/admin/sponsorship-imports",
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

function asked(): { file: string; isDryRun: boolean } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new LaunchFailure("One file is needed.", USE);
  // Where npm was called, not where it changed to.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(file)) throw new LaunchFailure(`There is no file ${file}.`, USE);
  return { file, isDryRun: values["dry-run"] ?? false };
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new LaunchFailure(`${file} is no JSON: ${(error as Error).message}`);
  }
}

await exitWith(main);

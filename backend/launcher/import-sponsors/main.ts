import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isOurs } from "../data-dir.ts";
import { LaunchFailure } from "../failure.ts";
import { openSecrets } from "../secrets.ts";
import { loadEnvironment, readSettings, type Settings } from "../settings.ts";
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
  console.error(`✗ ${answer.message ?? `The shop answered with ${status}`}`);
  for (const { field, message } of answer.errors ?? []) console.error(`  ${field}: ${message}`);
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

interface Refusal {
  message?: string;
  errors?: { field: string; message: string }[];
}

async function logIn(settings: Settings): Promise<string> {
  if (!existsSync(settings.dataDir) || !isOurs(settings.dataDir))
    throw new LaunchFailure(`There is no shop in ${settings.dataDir} yet.`, "Run `npm start` first, and let it run.");
  const person = { email: settings.adminEmail, password: openSecrets(settings).ADMIN_PASSWORD };
  const { status, answer } = await post<{ token?: string }>(settings, "/auth/user/emailpass", person);
  if (status === 200 && answer.token) return answer.token;
  throw new LaunchFailure(
    `The shop does not let ${settings.adminEmail} in.`,
    "Set ADMIN_EMAIL and ADMIN_PASSWORD to those of an administrator.",
  );
}

async function post<Answer>(settings: Settings, path: string, body: unknown, token?: string) {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const url = `http://localhost:${settings.backendPort}${path}`;
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) }).catch((error: Error) => {
    throw new LaunchFailure(`The shop does not answer at ${url}: ${error.message}`, "Run `npm start` first.");
  });
  return { status: response.status, answer: (await response.json().catch(() => ({}))) as Answer };
}

try {
  process.exit(await main());
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  if (error instanceof LaunchFailure && error.advice) console.error(`→ ${error.advice}`);
  process.exit(2);
}

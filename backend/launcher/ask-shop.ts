import { existsSync } from "node:fs";
import { isOurs } from "./data-dir.ts";
import { LaunchFailure } from "./failure.ts";
import { openSecrets } from "./secrets.ts";
import type { Settings } from "./settings.ts";

/** What a command asks of the running shop, as its admin pages do. */
export interface Refusal {
  message?: string;
  errors?: { field: string; message: string }[];
}

export async function logIn(settings: Settings): Promise<string> {
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

export async function post<Answer>(settings: Settings, path: string, body: unknown, token?: string) {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const url = `http://localhost:${settings.backendPort}${path}`;
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) }).catch((error: Error) => {
    throw new LaunchFailure(`The shop does not answer at ${url}: ${error.message}`, "Run `npm start` first.");
  });
  return { status: response.status, answer: (await response.json().catch(() => ({}))) as Answer };
}

/** A refusal in words, field by field. */
export function tellRefusal(status: number, { message, errors = [] }: Refusal): void {
  console.error(`✗ ${message ?? `The shop answered with ${status}`}`);
  for (const { field, message: why } of errors) console.error(`  ${field}: ${why}`);
}

/** Runs a command to its exit code; what keeps it from starting is 2, with advice. */
export async function exitWith(main: () => Promise<number>): Promise<never> {
  try {
    process.exit(await main());
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : error}`);
    if (error instanceof LaunchFailure && error.advice) console.error(`→ ${error.advice}`);
    process.exit(2);
  }
}

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Crew } from "./crew.ts";
import { openDataDir } from "./data-dir.ts";
import { checkDatabase, prepareDatabase, publishableKey } from "./database.ts";
import { LaunchFailure } from "./failure.ts";
import { openSecrets } from "./secrets.ts";
import { readSettings } from "./settings.ts";
import { createSteps } from "./steps.ts";
import { onStopRequest } from "./stop-request.ts";

/**
 * For a deployment in parts (docker-compose.yml): migrates and seeds the database of DATABASE_URL, leaves the
 * storefront's key in PUBLISHABLE_KEY_FILE, and ends.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

async function setUp(): Promise<void> {
  const settings = readSettings(process.env, ROOT);
  const { databaseUrl } = settings;
  if (!databaseUrl) throw new LaunchFailure("DATABASE_URL is not set.");
  const dataDir = openDataDir(settings.dataDir);
  const crew = new Crew(dataDir);
  void onStopRequest().then(() => crew.stopAll());
  await checkDatabase(databaseUrl);
  const stack = { root: ROOT, settings, secrets: openSecrets(settings), shell: process.env, isDev: false };
  await prepareDatabase(stack, databaseUrl, crew, createSteps());
  const file = process.env.PUBLISHABLE_KEY_FILE;
  if (file) writeFileSync(file, `${await publishableKey(databaseUrl)}\n`);
}

try {
  await setUp();
  process.exit(0);
} catch (error) {
  console.error(error instanceof LaunchFailure ? `✗ ${error.message}\n→ ${error.advice ?? ""}` : error);
  process.exit(1);
}

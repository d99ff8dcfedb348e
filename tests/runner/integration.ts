import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";
import { build } from "./check.ts";
import type { Outcome } from "./report.ts";
import { vitest } from "./tasks.ts";

/** Tests against a real Postgres: a fresh one, unless DATABASE_URL names one to be used. */
export async function integrationStage(args: string[]): Promise<Outcome[]> {
  const stage = "integration";
  const plugin = await build(stage, "plugin");
  const folder = mkdtempSync(join(tmpdir(), "keepsake-"));
  // Postgres may have to run as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, "data"), say: console.log });
  try {
    const env = { ...connection(postgres.url), NODE_ENV: "test" };
    return [plugin, await vitest(stage, "tests", { args: ["--project", "integration", ...args], env })];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By address, and in parts as Medusa's test runner wants them (it takes any host but `localhost` for one with TLS). */
function connection(address: string): Record<string, string> {
  const { hostname, port, username, password } = new URL(address);
  return { DATABASE_URL: address, DB_HOST: hostname, DB_PORT: port, DB_USERNAME: username, DB_PASSWORD: password };
}

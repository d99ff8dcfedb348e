import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Postgres, startPostgres } from "../../backend/launcher/postgres/start.ts";
import { build } from "./check.ts";
import type { Outcome } from "./report.ts";
import { vitest } from "./tasks.ts";

/** As many as vitest.config.ts lets files run side by side. */
const WORKERS = 2;

/** Tests against real Postgres servers, one for each worker. */
export async function integrationStage(args: string[]): Promise<Outcome[]> {
  const stage = "integration";
  const plugin = await build(stage, "plugin");
  const folder = mkdtempSync(join(tmpdir(), "keepsake-"));
  // Postgres may have to run as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  const servers: Postgres[] = [];
  try {
    for (let worker = 1; worker <= WORKERS; worker++)
      servers.push(await startPostgres({ dataDir: join(folder, `data-${worker}`), say: console.log }));
    const env = { DATABASE_URLS: servers.map(({ url }) => url).join(" "), NODE_ENV: "test" };
    return [plugin, await vitest(stage, "tests", { args: ["--project", "integration", ...args], env })];
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isOurs } from "../data-dir.ts";
import { LaunchFailure } from "../failure.ts";
import { lockDataDir } from "../lock.ts";
import { connectionUrl, reachable } from "../postgres/client.ts";
import { startPostgres } from "../postgres/start.ts";
import type { Settings } from "../settings.ts";

export interface Books {
  url: string;
  close(): Promise<void>;
}

/** The shop's database, wherever it is: a foreign one, the one of the running shop, or ours, started and stopped again. */
export async function openBooks(settings: Pick<Settings, "databaseUrl" | "dataDir">): Promise<Books> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, close: async () => {} };
  const record = join(settings.dataDir, "postgres.json");
  if (!existsSync(settings.dataDir) || !isOurs(settings.dataDir) || !existsSync(record)) {
    throw new LaunchFailure(
      `There is no shop in ${settings.dataDir} yet.`,
      "Run `npm start` once, or name the database in DATABASE_URL.",
    );
  }
  const dataDir = realpathSync(settings.dataDir);
  const { password, port } = JSON.parse(readFileSync(record, "utf8")) as { password: string; port?: number };
  const running = port === undefined ? undefined : connectionUrl(password, port);
  if (running && (await reachable(running))) return { url: running, close: async () => {} };
  // Nobody may start the shop, and its database, while we have it.
  const unlock = lockDataDir(dataDir);
  try {
    const postgres = await startPostgres({ dataDir, say: () => {} });
    return { url: postgres.url, close: () => postgres.stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

import { existsSync, rmSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { isOurs } from "./data-dir.ts";
import { LaunchFailure } from "./failure.ts";
import { lockDataDir } from "./lock.ts";
import { relocatedFolder } from "./postgres/home.ts";
import { stopLeftPostgres } from "./postgres/start.ts";
import type { Settings } from "./settings.ts";

/** Wipes the data dir, after asking. A database that is not ours is never touched. */
export async function reset(settings: Settings, isConfirmed: boolean): Promise<void> {
  const { dataDir, databaseUrl } = settings;
  if (databaseUrl) {
    console.log(
      "! DATABASE_URL is set: that database is left as it is. Empty it yourself if you want to start over there.",
    );
  }
  if (!existsSync(dataDir)) return;
  if (!isOurs(dataDir)) {
    throw new LaunchFailure(`${dataDir} was not made by Keepsake, so it is not wiped.`, "Check DATA_DIR.");
  }
  if (!isConfirmed && !(await confirm(dataDir))) throw new LaunchFailure("Nothing was deleted.");
  const unlock = lockDataDir(dataDir);
  await stopLeftPostgres(dataDir);
  const outside = relocatedFolder(dataDir);
  for (const folder of [outside, dataDir]) if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  unlock();
  console.log(`✓ wiped ${dataDir}`);
}

async function confirm(dataDir: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new LaunchFailure(
      "--reset deletes the shop's data and asks first, but there is no terminal to answer.",
      "Add --yes if you mean it.",
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete all orders, accounts, uploads and mails in ${dataDir}? (yes/no) `);
  terminal.close();
  return /^(y|yes)$/i.test(answer.trim());
}

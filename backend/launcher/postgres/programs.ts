import { spawnSync } from "node:child_process";
import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { LaunchFailure } from "../failure.ts";
import { type Account, canRun } from "./account.ts";
import { binary, nativeFolder } from "./platform.ts";

const OWN_POSTGRES = "Set DATABASE_URL to a Postgres (15 or newer) that you run yourself.";

/** The folder of Postgres programs that the account can really run: npm's, or a copy beside the data. */
export function runnablePrograms(folder: string, account: Account): string {
  const installed = nativeFolder();
  const direct = canRun(binary(installed, "postgres"), account);
  if (direct.ok) return installed;
  if (account.uid === undefined) throw new LaunchFailure(`Postgres does not run here: ${direct.detail}`, OWN_POSTGRES);
  const copy = join(folder, "native");
  if (!existsSync(copy) || !canRun(binary(copy, "postgres"), account).ok) makeCopy(installed, copy);
  const result = canRun(binary(copy, "postgres"), account);
  if (!result.ok) throw new LaunchFailure(`Postgres does not run as ${account.name}: ${result.detail}`, OWN_POSTGRES);
  return copy;
}

/** Complete or absent: an interrupted copy is made again. */
function makeCopy(installed: string, copy: string): void {
  const fresh = `${copy}.new`;
  for (const path of [fresh, copy]) rmSync(path, { recursive: true, force: true });
  cpSync(installed, fresh, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", fresh]);
  renameSync(fresh, copy);
}

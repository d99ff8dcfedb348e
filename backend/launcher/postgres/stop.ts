import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "../process-table.ts";
import { type Account, spawnOptions } from "./account.ts";
import { binary } from "./platform.ts";

/** Fast shutdown: clients are cut off, a checkpoint is written, the next start opens cleanly. */
export async function stopPostgres(programs: string, data: string, account: Account): Promise<void> {
  if ((await stop(programs, data, account, "fast", 15)) || !postmaster(data)) return;
  await stop(programs, data, account, "immediate", 5);
}

/** A launcher that was killed may have left its Postgres running, or only its pid file. */
export async function clearOrphan(programs: string, data: string, account: Account): Promise<boolean> {
  const pid = postmaster(data);
  if (pid === undefined) return false;
  if (/postgres/i.test(commandOf(pid) ?? "")) {
    await stopPostgres(programs, data, account);
    return true;
  }
  // The number belongs to somebody else by now; Postgres itself would refuse to start because of it.
  rmSync(join(data, "postmaster.pid"), { force: true });
  return false;
}

/** The pid in postmaster.pid. */
function postmaster(data: string): number | undefined {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function stop(programs: string, data: string, account: Account, mode: string, seconds: number): Promise<boolean> {
  const args = ["stop", "-D", data, "-m", mode, "-w", "-t", String(seconds)];
  const child = spawn(binary(programs, "pg_ctl"), args, { ...spawnOptions(account), stdio: "ignore", detached: true });
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

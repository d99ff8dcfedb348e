import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { LaunchFailure } from "../failure.ts";

/** Under which operating-system user Postgres runs. `undefined` ids mean: as we are. */
export interface Account {
  name: string;
  uid?: number;
  gid?: number;
}

/** Postgres refuses to run as root, so root lends it an unprivileged user. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return { name: process.env.USER ?? "current user" };
  for (const name of ["postgres", "nobody"]) {
    const found = lookUp(name);
    if (found) return found;
  }
  throw new LaunchFailure(
    "Postgres cannot run as root, and this machine has neither a user `postgres` nor `nobody`.",
    "Start Keepsake as an ordinary user, or set DATABASE_URL.",
  );
}

function lookUp(name: string): Account | undefined {
  const read = (flag: string) =>
    Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout?.trim() || Number.NaN);
  const [uid, gid] = [read("-u"), read("-g")];
  return Number.isInteger(uid) && Number.isInteger(gid) && uid !== 0 ? { name, uid, gid } : fromPasswd(name);
}

/** Slim images may lack `id`. */
function fromPasswd(name: string): Account | undefined {
  try {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(":") ?? [];
    return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
  } catch {
    return undefined;
  }
}

/** The environment of the Postgres programs: nothing of ours (PGPORT, PGDATA, secrets) may leak in. */
export function spawnOptions(account: Account) {
  return {
    cwd: process.platform === "win32" ? process.cwd() : "/",
    env: { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC", ...windowsEnvironment() },
    ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid }),
  };
}

function windowsEnvironment(): Record<string, string> {
  return process.platform === "win32" ? { SystemRoot: process.env.SystemRoot ?? "C:\\Windows" } : {};
}

/** Asks the kernel rather than computing modes: may this user write into the folder? */
export function canWriteInto(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'test -w "$1" && test -x "$1"', "sh", folder], spawnOptions(account)).status === 0;
}

/** Can this user run the program (and load its libraries)? */
export function canRun(program: string, account: Account): { ok: boolean; detail: string } {
  const result = spawnSync(program, ["--version"], { ...spawnOptions(account), encoding: "utf8" });
  return { ok: result.status === 0, detail: (result.stderr || result.error?.message || "").trim() };
}

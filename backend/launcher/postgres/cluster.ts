import { spawn } from "node:child_process";
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DISK_FULL_ADVICE, isDiskFull, LaunchFailure } from "../failure.ts";
import { type Account, spawnOptions } from "./account.ts";
import { binary } from "./platform.ts";

/** The database's superuser and its database carry one name. */
export const DATABASE_NAME = "keepsake";

/** Creates the data directory once. It appears under its name only when it is whole, so a kill half-way is harmless. */
export async function ensureCluster(
  folder: string,
  programs: string,
  password: string,
  account: Account,
): Promise<string> {
  const data = join(folder, "data");
  for (const name of readdirSync(folder)) {
    if (name.startsWith("data.new-")) rmSync(join(folder, name), { recursive: true, force: true });
  }
  if (existsSync(join(data, "PG_VERSION"))) return data;
  const fresh = join(folder, `data.new-${process.pid}-${Date.now()}`);
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid);
  try {
    await initdb(programs, fresh, passwordFile, account);
    renameSync(fresh, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return data;
}

/** The builtin C.UTF-8 locale sorts the same on every machine and lets trigram search see Chinese. */
function initdb(programs: string, data: string, passwordFile: string, account: Account): Promise<void> {
  const options = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  const access = [`--username=${DATABASE_NAME}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const child = spawn(binary(programs, "initdb"), [`--pgdata=${data}`, ...options, ...access, "--no-instructions"], {
    ...spawnOptions(account),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new LaunchFailure(`Postgres could not create its data folder: ${errors.trim()}`, adviceFor(errors)));
    });
  });
}

function adviceFor(errors: string): string | undefined {
  return isDiskFull(errors) ? DISK_FULL_ADVICE : undefined;
}

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DISK_FULL_ADVICE, isDiskFull, LaunchFailure } from "../failure.ts";
import { freePort, isPortFree } from "../ports.ts";
import { type Account, postgresAccount, spawnOptions } from "./account.ts";
import { connectionUrl, ensureDatabase, reachable } from "./client.ts";
import { ensureCluster } from "./cluster.ts";
import { openHome, saveHome } from "./home.ts";
import { binary } from "./platform.ts";
import { runnablePrograms } from "./programs.ts";
import { clearOrphan, stopPostgres } from "./stop.ts";
import { watchParent } from "./watch-parent.ts";

export interface Postgres {
  url: string;
  /** Resolves, with what happened, only if it ends without being asked to. */
  ended: Promise<LaunchFailure>;
  stop(): Promise<void>;
}

interface Options {
  /** Absolute; created when absent. */
  dataDir: string;
  say: (line: string) => void;
}

/** Starts the database that belongs to a data dir, creating it the first time. */
export async function startPostgres({ dataDir: given, say }: Options): Promise<Postgres> {
  mkdirSync(join(given, "logs"), { recursive: true });
  const dataDir = realpathSync(given);
  const account = postgresAccount();
  const home = openHome(dataDir, account, say);
  const programs = runnablePrograms(home.folder, account);
  const data = await ensureCluster(home.folder, programs, home.password, account);
  if (await clearOrphan(programs, data, account)) say("stopped the Postgres that an earlier, killed start had left");
  const log = join(dataDir, "logs", "postgres.log");
  for (let attempt = 1; ; attempt += 1) {
    const port = home.port && (await isPortFree(home.port)) ? home.port : await freePort();
    saveHome(dataDir, { ...home, port });
    const child = launch(binary(programs, "postgres"), data, port, log, account);
    const url = connectionUrl(home.password, port);
    if (await comesUp(child, url)) {
      const release = watchParent(child, data);
      await ensureDatabase(url);
      const ended = new Promise<LaunchFailure>((resolve) =>
        child.once("exit", () => resolve(explain("Postgres ended", log))),
      );
      return { url, ended, stop: () => stopPostgres(programs, data, account).then(release) };
    }
    const told = readFileSync(log, "utf8");
    if (attempt === 5 || !/in use|already exists/.test(told)) throw explain("Postgres did not start", log);
    await sleep(1000);
  }
}

/** Before the folder is wiped. */
export async function stopLeftPostgres(dataDir: string): Promise<void> {
  if (!existsSync(join(dataDir, "postgres.json"))) return;
  const account = postgresAccount();
  const { folder } = openHome(dataDir, account, () => {});
  await clearOrphan(runnablePrograms(folder, account), join(folder, "data"), account);
}

/** Its own process group: Ctrl-C in the terminal must not stop the database before its clients. */
function launch(program: string, data: string, port: number, log: string, account: Account): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "150",
    shared_buffers: "256MB",
    max_wal_size: "512MB",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const output = openSync(log, "w", 0o644);
  const stdio: ["ignore", number, number] = ["ignore", output, output];
  const child = spawn(program, ["-D", data, "-p", String(port), ...flags], {
    ...spawnOptions(account),
    stdio,
    detached: true,
  });
  closeSync(output);
  return child;
}

/** Replaying the log after a crash can take a while; as long as the process lives it is making progress. */
async function comesUp(child: ChildProcess, url: string): Promise<boolean> {
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", () => {
    ended = true;
  });
  for (const limit = Date.now() + 120_000; !ended && Date.now() < limit; await sleep(50)) {
    if (await reachable(url)) return !ended;
  }
  return false;
}

function explain(what: string, log: string): LaunchFailure {
  const told = readFileSync(log, "utf8");
  const tail = told.trim().split("\n").slice(-8).join("\n");
  return new LaunchFailure(`${what}:\n${tail}`, isDiskFull(told) ? DISK_FULL_ADVICE : undefined);
}

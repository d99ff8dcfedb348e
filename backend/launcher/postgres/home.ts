import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { LaunchFailure } from "../failure.ts";
import { type Account, canWriteInto } from "./account.ts";

/** What <data dir>/postgres.json remembers about the database. */
interface Record {
  password: string;
  port?: number;
  /** Only when the data dir itself could not be used. */
  relocatedTo?: string;
}

export interface Home extends Record {
  folder: string;
}

const RELOCATED = "/var/lib/keepsake";

/** Decides where the database lives. Root's unprivileged Postgres user may be unable to enter the data dir. */
export function openHome(dataDir: string, account: Account, say: (line: string) => void): Home {
  const record = readRecord(dataDir) ?? { password: randomBytes(24).toString("hex") };
  const inside = join(dataDir, "postgres");
  const isNew = !record.relocatedTo && !existsSync(inside);
  if (isNew) prepare(inside, account, dataDir);
  if (isNew && !canWriteInto(inside, account)) {
    rmSync(inside, { recursive: true });
    record.relocatedTo = outsideFolder(dataDir);
    say(`the user ${account.name} cannot enter ${dataDir}, so the database is kept in ${record.relocatedTo}`);
    // Left by an earlier data dir of this name: its password is lost with it.
    rmSync(record.relocatedTo, { recursive: true, force: true });
  }
  const home = { ...record, folder: record.relocatedTo ?? inside };
  saveHome(dataDir, home);
  if (!existsSync(home.folder)) prepare(home.folder, account, RELOCATED);
  if (canWriteInto(home.folder, account)) return home;
  throw new LaunchFailure(
    `The user ${account.name} cannot use the database folder ${home.folder}.`,
    "Start as the user who created it, or set DATA_DIR to another folder.",
  );
}

export function saveHome(dataDir: string, { password, port, relocatedTo }: Home): void {
  const path = join(dataDir, "postgres.json");
  writeFileSync(`${path}.new`, `${JSON.stringify({ password, port, relocatedTo }, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** For a reset: the database's folder outside of the data dir, if there is one. */
export function relocatedFolder(dataDir: string): string | undefined {
  const folder = readRecord(dataDir)?.relocatedTo;
  return folder === outsideFolder(dataDir) ? folder : undefined;
}

function outsideFolder(dataDir: string): string {
  return join(RELOCATED, createHash("sha256").update(dataDir).digest("hex").slice(0, 16));
}

function readRecord(dataDir: string): Record | undefined {
  const path = join(dataDir, "postgres.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Postgres insists on a private folder; its parent only has to let it through. */
function prepare(folder: string, account: Account, parent: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account.uid === undefined || account.gid === undefined) return;
  chmodSync(parent, statSync(parent).mode | 0o011);
  chownSync(folder, account.uid, account.gid);
}

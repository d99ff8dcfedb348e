import { existsSync, mkdirSync, readdirSync, realpathSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DISK_FULL_ADVICE, LaunchFailure } from "./failure.ts";

const MARK = "KEEPSAKE";
const FREE_BYTES_NEEDED = 1_000_000_000;

/** Takes a folder as ours when it is new or empty; a folder with other people's files is left alone. */
export function openDataDir(folder: string): string {
  try {
    mkdirSync(join(folder), { recursive: true });
  } catch (error) {
    throw new LaunchFailure(
      `The data folder ${folder} cannot be created: ${(error as Error).message}`,
      "Set DATA_DIR to another folder.",
    );
  }
  if (!isOurs(folder)) {
    if (readdirSync(folder).length > 0) {
      throw new LaunchFailure(
        `${folder} holds files that are not Keepsake's.`,
        "Set DATA_DIR to a new or empty folder.",
      );
    }
    claim(folder);
  }
  const dataDir = realpathSync(folder);
  requireSpace(dataDir);
  mkdirSync(join(dataDir, "logs"), { recursive: true });
  return dataDir;
}

export function isOurs(folder: string): boolean {
  return existsSync(join(folder, MARK));
}

function claim(folder: string): void {
  try {
    writeFileSync(join(folder, MARK), "This folder belongs to Keepsake: database, uploads, mails, secrets, logs.\n");
  } catch (error) {
    throw new LaunchFailure(
      `The data folder ${folder} cannot be written: ${(error as Error).message}`,
      "Set DATA_DIR to another folder.",
    );
  }
}

function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeBytes = bavail * bsize;
  // Some network and overlay file systems report nothing.
  if (freeBytes === 0 && bsize === 0) return;
  if (freeBytes < FREE_BYTES_NEEDED) {
    throw new LaunchFailure(`Only ${Math.round(freeBytes / 1e6)} MB are free at ${folder}.`, DISK_FULL_ADVICE);
  }
}

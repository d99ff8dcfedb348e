import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LaunchFailure } from "./failure.ts";
import { isRunning, markOf, type ProcessMark } from "./process-table.ts";

/** One launcher per data dir. A lock whose process is gone (kill -9, power cut) is taken over. */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, "launcher.lock");
  const own = markOf(process.pid);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    while (!tryLink(draft, file)) {
      const holder = readMark(file);
      if (holder && isRunning(holder)) {
        throw new LaunchFailure(
          `Keepsake is already running on ${dataDir} (process ${holder.pid}).`,
          "Stop it first, or start a second copy with its own DATA_DIR, STOREFRONT_PORT and BACKEND_PORT.",
        );
      }
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readMark(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** A link appears with its content or not at all. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readMark(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

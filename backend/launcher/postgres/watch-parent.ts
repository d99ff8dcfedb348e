import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/**
 * Postgres does not notice when its launcher is killed. A tiny shell waits at the end of a pipe that closes with us,
 * gives the shop's processes a moment to finish, and then asks Postgres to stop, if it is still the same one.
 */
const SCRIPT = `read -r _
sleep 6
if [ "$(head -n 1 "$2" 2>/dev/null)" = "$1" ]; then kill -INT "$1"; fi`;

export function watchParent(postgres: ChildProcess, data: string): () => void {
  // On Windows the next start stops what was left.
  if (process.platform === "win32" || !postgres.pid) return () => {};
  const watcher = spawn("/bin/sh", ["-c", SCRIPT, "sh", String(postgres.pid), join(data, "postmaster.pid")], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
  });
  watcher.unref();
  return () => void watcher.kill("SIGKILL");
}

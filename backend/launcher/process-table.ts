import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Pids are used again: a process is only known by its pid together with the moment it began. */
export interface ProcessMark {
  pid: number;
  startedAt: string;
}

export function markOf(pid: number): ProcessMark | undefined {
  const startedAt = startOf(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

export function isRunning(mark: ProcessMark): boolean {
  return startOf(mark.pid) === mark.startedAt;
}

/** The process, or others of the group it led: a number stays reserved as long as its group has members. */
export function isGroupRunning(mark: ProcessMark): boolean {
  const now = startOf(mark.pid);
  if (now !== undefined) return now === mark.startedAt;
  if (process.platform === "win32" || !mark.startedAt.endsWith(bootId())) return false;
  try {
    return process.kill(-mark.pid, 0);
  } catch {
    return false;
  }
}

export function commandOf(pid: number): string | undefined {
  if (process.platform === "linux") return readProc(pid, "cmdline")?.replaceAll("\0", " ").trim();
  return ask(pid, "command=");
}

function startOf(pid: number): string | undefined {
  if (process.platform === "linux") return linuxStart(pid);
  return process.platform === "win32" ? windowsStart(pid) : ask(pid, "lstart=");
}

/** Fields after the command's closing bracket: state is the first, start time in ticks the twentieth. */
function linuxStart(pid: number): string | undefined {
  const stat = readProc(pid, "stat");
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (!fields || fields[0] === "Z" || fields[0] === "X") return undefined;
  return `${fields[19]}@${bootId()}`;
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}

function ask(pid: number, column: string): string | undefined {
  return spawnSync("ps", ["-p", String(pid), "-o", column], { encoding: "utf8" }).stdout?.trim() || undefined;
}

/** Windows tells no start time cheaply; being alive is the best answer there. */
function windowsStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return "alive";
  } catch {
    return undefined;
  }
}

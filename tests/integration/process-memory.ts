import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a process holds in memory, in MB. */
export function residentMb(pid: number): number {
  if (process.platform !== "linux")
    return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}

/** Processes that it started and that still run; none where the system does not say. */
function childrenOf(pid: number): number[] {
  if (process.platform !== "linux") return [];
  const tasks = readdirSync(`/proc/${pid}/task`);
  return tasks.flatMap((task) => {
    try {
      return readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number);
    } catch {
      return [];
    }
  });
}

export interface Peak {
  /** By how much the process grew, at most. */
  grewMb: number;
  /** Of one process that it started. */
  childMb: number;
  children: number;
}

/** Looks at a process again and again while something happens. */
export async function peakDuring(pid: number, work: () => Promise<unknown>): Promise<Peak> {
  const before = residentMb(pid);
  const peak: Peak = { grewMb: 0, childMb: 0, children: 0 };
  const look = () => {
    const children = childrenOf(pid);
    peak.grewMb = Math.max(peak.grewMb, residentMb(pid) - before);
    peak.children = Math.max(peak.children, children.length);
    for (const child of children) {
      try {
        // One that has ended meanwhile has no memory to tell of.
        peak.childMb = Math.max(peak.childMb, residentMb(child) || 0);
      } catch {
        // It has ended meanwhile.
      }
    }
  };
  const timer = setInterval(look, 25);
  try {
    await work();
  } finally {
    clearInterval(timer);
    look();
  }
  return peak;
}

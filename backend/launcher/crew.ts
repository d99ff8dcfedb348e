import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DISK_FULL_ADVICE, isDiskFull, LaunchFailure } from "./failure.ts";
import { type Group, type Program, signalGroup, startGroup } from "./group.ts";
import { isGroupRunning, markOf, type ProcessMark } from "./process-table.ts";
import { Cancelled } from "./steps.ts";

/** Everything we started for one data dir, written down so that the next start can find what a killed one left. */
export class Crew {
  readonly #dataDir: string;
  readonly #groups = new Set<Group>();
  #isStopping = false;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  start(program: Program): Group {
    if (this.#isStopping) throw new Cancelled();
    const group = startGroup(program, join(this.#dataDir, "logs", `${program.name}.log`));
    this.#groups.add(group);
    this.#writeDown();
    void group.ended.then(() => {
      this.#groups.delete(group);
      this.#writeDown();
    });
    return group;
  }

  /** Runs a program to its end; anything but success is a failure that shows the end of its log. */
  async complete(program: Program): Promise<void> {
    const group = this.start(program);
    const outcome = await group.ended;
    if (outcome !== "exit code 0") throw this.failureOf(group, outcome);
  }

  /** What to tell about a program that ended: its last words, or nothing when we are stopping anyway. */
  failureOf(group: Group, outcome: string): Error {
    return this.#isStopping ? new Cancelled() : describe(group, outcome);
  }

  /** No new programs from here on; what is still running is ended at once. */
  async stopAll(): Promise<void> {
    this.#isStopping = true;
    await Promise.all([...this.#groups].map((group) => group.stop(3000)));
  }

  #writeDown(): void {
    const marks = [...this.#groups].map((group) => markOf(group.pid)).filter((mark) => mark !== undefined);
    const path = join(this.#dataDir, "children.json");
    writeFileSync(`${path}.new`, JSON.stringify(marks));
    renameSync(`${path}.new`, path);
  }
}

function describe(group: Group, outcome: string): LaunchFailure {
  const log = readFileSync(group.log, "utf8");
  const lines = log
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith('{"level":"http"'));
  const tail = lines.slice(-30).map(readable).join("\n");
  const advice = isDiskFull(log) ? DISK_FULL_ADVICE : `The whole log: ${group.log}`;
  return new LaunchFailure(`${group.name} ended with ${outcome}.\n${tail}`, advice);
}

/** Medusa logs lines of JSON in production; their stacks stay in the log. */
function readable(line: string): string {
  try {
    const { level, message } = JSON.parse(line);
    if (level && message) return `${level}: ${message}`.slice(0, 600);
  } catch {
    // plain text
  }
  return line.slice(0, 600);
}

/** After a kill -9 our programs notice and go by themselves; those that do not at once are helped along. */
export async function awaitLeftovers(dataDir: string, say: (line: string) => void): Promise<void> {
  const path = join(dataDir, "children.json");
  let left = readMarks(path).filter(isGroupRunning);
  if (left.length > 0) say("an earlier start was killed; waiting for what it left to end");
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    for (const mark of left) signalGroup(mark, signal);
    const limit = Date.now() + 4000;
    for (; left.length > 0 && Date.now() < limit; left = left.filter(isGroupRunning)) await sleep(100);
  }
  rmSync(path, { force: true });
}

function readMarks(path: string): ProcessMark[] {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return [];
  }
}

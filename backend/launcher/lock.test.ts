import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isOurs, openDataDir } from "./data-dir.ts";
import { lockDataDir } from "./lock.ts";
import { isRunning, markOf } from "./process-table.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a second start on the same folder is refused until the first lets go", () => {
  const unlock = lockDataDir(folder);
  expect(() => lockDataDir(folder)).toThrow(/already running/);
  unlock();
  lockDataDir(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test("the lock of a process that is gone, or whose number was used again, is taken over", () => {
  const file = join(folder, "launcher.lock");
  for (const stale of [
    `{"pid":${process.pid},"startedAt":"long ago"}`,
    '{"pid":4194999,"startedAt":"1"}',
    "half a fi",
  ]) {
    writeFileSync(file, stale);
    lockDataDir(folder)();
    expect(existsSync(file)).toBe(false);
  }
});

test("a process is known by pid and start", async () => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  const mark = markOf(child.pid ?? 0);
  expect(mark && isRunning(mark)).toBe(true);
  expect(isRunning({ pid: child.pid ?? 0, startedAt: "another time" })).toBe(false);
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  expect(mark && isRunning(mark)).toBe(false);
});

test("a folder with other people's files is not taken", () => {
  writeFileSync(join(folder, "thesis.txt"), "years of work");
  expect(() => openDataDir(folder)).toThrow(/not Keepsake's/);
  expect(isOurs(folder)).toBe(false);
  const own = openDataDir(join(folder, "new"));
  expect(isOurs(own)).toBe(true);
});

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Build, isStale, rebuild } from "./builds.ts";
import { fingerprint } from "./fingerprint.ts";

let root = "";
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
const current = () => fingerprint(root, ["src", "package.json"]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fingerprint-"));
  write("src/a.ts", "a");
  write("src/deep/b.ts", "b");
});
afterEach(() => rmSync(root, { recursive: true }));

test("content, names and new files change it", () => {
  const seen = new Set([current()]);
  write("src/a.ts", "changed");
  seen.add(current());
  write("src/deep/c.ts", "");
  seen.add(current());
  write("package.json", "{}");
  seen.add(current());
  rmSync(join(root, "src/deep/b.ts"));
  seen.add(current());
  expect(seen.size).toBe(5);
});

test("timestamps, tests, hidden files, installed packages and outputs do not", () => {
  const before = current();
  utimesSync(join(root, "src/a.ts"), 1, 1);
  write("src/a.test.ts", "test");
  write("src/.cache/x", "x");
  write("src/node_modules/x/index.js", "x");
  write("src/build/x.js", "x");
  expect(current()).toBe(before);
});

test("a build is stale until it ended well, and again when its sources change", async () => {
  const build: Build = { title: "", name: "", folder: "", task: { npm: "x" }, inputs: ["src"], output: "out" };
  expect(isStale(root, build)).toBe(true);
  await expect(rebuild(root, build, () => Promise.reject(new Error("killed")))).rejects.toThrow("killed");
  expect(isStale(root, build)).toBe(true);
  await rebuild(root, build, async () => {});
  expect(isStale(root, build)).toBe(false);
  write("src/a.ts", "changed");
  expect(isStale(root, build)).toBe(true);
});

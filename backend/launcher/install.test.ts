import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

let folder = "";
const lock = (file: string, packages: object) => writeFileSync(join(folder, file), JSON.stringify({ packages }));
const wanted = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b": { version: "1.0.0", os: ["sunos"], optional: true },
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "install-"));
  lock("package-lock.json", wanted);
  mkdirSync(join(folder, "node_modules/a"), { recursive: true });
  writeFileSync(join(folder, "node_modules/a/package.json"), "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("an install is whole when all that the lockfile wants here is there", () => {
  expect(isInstalled(folder)).toBe(false);
  lock("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(folder)).toBe(true);
});

test("a missing folder, another version or a new dependency ask for a new install", () => {
  lock("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0" } });
  expect(isInstalled(folder)).toBe(false);
  lock("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
  lock("package-lock.json", { ...wanted, "node_modules/c": { version: "2.0.0" } });
  expect(isInstalled(folder)).toBe(false);
  lock("package-lock.json", wanted);
  rmSync(join(folder, "node_modules/a"), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
});

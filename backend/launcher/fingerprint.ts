import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";

/** Outputs, installed packages and tests never make a build stale. */
const IGNORED = new Set(["node_modules", "build", "dist", "coverage", "test-results", "static"]);
const IS_TEST = /\.test\.tsx?$/;

/** One hash over the names and contents of files and folders; order and timestamps do not matter. */
export function fingerprint(root: string, paths: readonly string[], salt: readonly string[] = []): string {
  const hash = createHash("sha256");
  for (const text of salt) hash.update(`${text}\n`);
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      const content = readFileSync(file);
      hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return IS_TEST.test(path) ? [] : [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name) && !basename(entry.name).startsWith("."))
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

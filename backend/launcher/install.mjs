// Decides whether node_modules is what the lockfile says, and installs where it is not.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { npmCommand } from "./runtime.mjs";
import { withTreeLock } from "./tree-lock.mjs";

/** The storefront has its own lockfile: its React differs from the admin's. */
const FOLDERS = [
  { folder: "", title: "install packages" },
  { folder: "storefront", title: "install the storefront's packages" },
];

/**
 * Not `npm ci`: it refuses when the registry lacks a package for a platform that is not ours. This way the lockfile is
 * followed just the same, and left as it is.
 */
const INSTALL = [
  ...["install", "--no-save", "--prefer-offline", "--include=dev", "--include=optional"],
  ...["--no-audit", "--no-fund"],
];

/** @param {string} root */
export async function installWhatIsMissing(root) {
  const isWhole = () => FOLDERS.every(({ folder }) => isInstalled(join(root, folder)));
  if (isWhole()) return;
  await withTreeLock(root, "install", async () => {
    for (const { folder, title } of FOLDERS) {
      const path = join(root, folder);
      if (!isInstalled(path)) await install(root, path, title);
    }
  });
}

/**
 * npm writes node_modules/.package-lock.json last, so an interrupted install has none. What it lists must be what the
 * lockfile wants, and must still be there.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = readPackages(join(folder, "package-lock.json"));
  if (!wanted) return true;
  const present = readPackages(join(folder, "node_modules", ".package-lock.json"));
  if (!present) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) continue;
    const found = present[path];
    if (!found) {
      if (mayBeAbsent(entry)) continue;
      return false;
    }
    if (found.version !== entry.version) return false;
  }
  return Object.keys(present).every((path) => existsSync(join(folder, path, "package.json")));
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, extraneous?: boolean,
 *   os?: string[], cpu?: string[] }} Entry
 */

/** Made for another platform, or wanted by nobody here. @param {Entry} entry */
function mayBeAbsent(entry) {
  return Boolean(entry.optional || entry.devOptional || entry.peer || entry.extraneous || entry.os || entry.cpu);
}

/**
 * @param {string} file
 * @returns {Record<string, Entry> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string} title
 */
async function install(root, folder, title) {
  console.log(`› ${title} …`);
  const began = Date.now();
  const modules = join(folder, "node_modules");
  // What an interrupted install left may look whole to npm and not be.
  if (!existsSync(join(modules, ".package-lock.json")))
    rmSync(modules, { recursive: true, force: true, maxRetries: 3 });
  const { code, output } = await runNpm(root, folder);
  if (code === 0 && isInstalled(folder)) {
    console.log(`✓ ${title} ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return;
  }
  // npm tells what went wrong first and how it is used in general afterwards.
  const errors = output.split("\n").filter((line) => line.startsWith("npm error"));
  const told = (errors.length > 0 ? errors : output.trim().split("\n")).slice(0, 15).join("\n");
  throw new Error(`${title} failed\n${told}\n${adviceFor(output)}`);
}

/** @param {string} output */
function adviceFor(output) {
  if (/ENOSPC|no space left/i.test(output)) return "The disk is full: free about 3 GB and start again.";
  if (/EACCES|EPERM/.test(output))
    return "Files in this folder belong to another user: start as that user, or clone again as yourself.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output))
    return "The package registry was not reached: check the connection and start again.";
  return "Start again; if it fails the same way, delete node_modules first.";
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<{ code: number, output: string }>}
 */
function runNpm(root, folder) {
  const [program = "npm", ...before] = npmCommand(root);
  return new Promise((resolve) => {
    const shell = program.endsWith(".cmd");
    const child = spawn(program, [...before, ...INSTALL], { cwd: folder, stdio: ["ignore", "pipe", "pipe"], shell });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

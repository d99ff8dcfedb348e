// Copies that share one checkout take turns when they change it (packages, builds).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @template T
 * @param {string} root
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withTreeLock(root, name, work) {
  const folder = join(root, ".cache");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.lock`);
  for (let told = false; !take(file); told = true) {
    if (!told) console.log(`… another start is busy here (${name}); waiting for it`);
    await sleep(300);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (!isAlive(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function isAlive(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")) || 2 ** 30, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

// The way from "Node and this repository" to our TypeScript under the project's own Node. Shared with `npm test`.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { installWhatIsMissing } from "./install.mjs";
import { projectNode } from "./runtime.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MINIMUM = [20, 19];
/** From here on Node runs TypeScript by itself. */
const RUNS_TYPESCRIPT = [22, 18];

/**
 * Installs what is missing and continues in the TypeScript file; never returns.
 * @param {string} script
 * @param {string[]} args
 */
export async function prepareAndRun(script, args) {
  if (!isAtLeast(MINIMUM)) {
    console.error(`Keepsake needs Node ${MINIMUM.join(".")} or newer to start; this is ${process.version}.`);
    process.exit(1);
  }
  try {
    await installWhatIsMissing(ROOT);
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  continueIn(projectNode(ROOT) ?? ownNode(), script, args);
}

/** @param {number[]} wanted */
function isAtLeast([wantedMajor = 0, wantedMinor = 0]) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function ownNode() {
  if (isAtLeast(RUNS_TYPESCRIPT)) {
    console.warn(`! The project's own Node is not available for this platform; going on with ${process.version}.`);
    return process.execPath;
  }
  console.error(
    `The project's own Node is not available for this platform. Start with Node ${RUNS_TYPESCRIPT.join(".")} or newer.`,
  );
  process.exit(1);
}

/**
 * @param {string} node
 * @param {string} script
 * @param {string[]} args
 */
function continueIn(node, script, args) {
  // The channel tells the child when we are gone, even if we were killed.
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", script, ...args], {
    cwd: ROOT,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  stopWhenNpmIsGone(child);
  child.on("error", (error) => {
    console.error(`✗ ${node} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

/**
 * npm passes signals on, but when it is killed nobody tells us: it, or the shell between it and us, is then adopted by
 * another process.
 * @param {import("node:child_process").ChildProcess} child
 */
function stopWhenNpmIsGone(child) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const ancestry = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = ancestry();
  setInterval(() => ancestry() !== before && child.kill("SIGTERM"), process.platform === "linux" ? 250 : 2000).unref();
}

/** @param {number} pid */
function parentOf(pid) {
  if (process.platform !== "linux")
    return spawnSync("ps", ["-o", "ppid=", "-p", String(pid)])
      .stdout?.toString()
      .trim();
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
  } catch {
    return undefined;
  }
}

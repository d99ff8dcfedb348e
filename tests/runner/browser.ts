import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./processes.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A Chromium of this machine; Debian's is installed when we may, otherwise the message says what to install. */
export async function findChromium(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, and nothing is there.`);
  const isChineseReadable = hasChineseFont();
  const missing = [...((chosen ?? locate()) ? [] : ["chromium"]), ...(isChineseReadable ? [] : ["fonts-noto-cjk"])];
  if (missing.length > 0 && mayInstall()) await install(missing);
  const found = chosen ?? locate();
  if (found) return found;
  throw new Error(
    "The browser tests need a Chromium. Install one (Debian, Ubuntu: `sudo apt-get install chromium fonts-noto-cjk`; " +
      "macOS: Google Chrome) or set CHROMIUM_PATH to its program.",
  );
}

function locate(): string | undefined {
  if (existsSync(MAC)) return MAC;
  for (const name of NAMES) {
    const path = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout?.trim();
    if (path) return path;
  }
  return undefined;
}

/** Without one, Chinese is drawn as boxes: harmless for the tests, ugly on screenshots. */
function hasChineseFont(): boolean {
  const listed = spawnSync("sh", ["-c", "fc-list :lang=zh"], { encoding: "utf8" });
  return listed.stdout?.trim().length > 0;
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

async function install(packages: string[]): Promise<void> {
  console.log(`› installing ${packages.join(" and ")} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run({ name: "apt update", command: ["apt-get", "update", "-q"], env, quiet: true });
  const command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", ...packages];
  const { ok, output } = await run({ name: "apt install", command, env, quiet: true });
  if (!ok) console.warn(output.trim().split("\n").slice(-5).join("\n"));
}

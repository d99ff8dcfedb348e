import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installPackages, locateProgram } from "./debian.ts";

/** Chromium without its windows: a page costs it a third of what the whole browser takes. */
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A Chromium of this machine; Debian's is installed when we may, otherwise the message says what to install. */
export async function findChromium(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, and nothing is there.`);
  const isChineseReadable = hasChineseFont();
  const hasBest = chosen ?? (existsSync(MAC) || locateProgram([SHELL]));
  const missing = [...(hasBest ? [] : [SHELL]), ...(isChineseReadable ? [] : ["fonts-noto-cjk"])];
  await installPackages(missing);
  const found = chosen ?? locate();
  if (found) return found;
  throw new Error(
    "The browser tests need a Chromium. Install one (Debian, Ubuntu: `sudo apt-get install chromium-headless-shell fonts-noto-cjk`; " +
      "macOS: Google Chrome) or set CHROMIUM_PATH to its program.",
  );
}

function locate(): string | undefined {
  return existsSync(MAC) ? MAC : locateProgram(NAMES);
}

/** Without one, Chinese is drawn as boxes: harmless for the tests, ugly on screenshots. */
function hasChineseFont(): boolean {
  const listed = spawnSync("sh", ["-c", "fc-list :lang=zh"], { encoding: "utf8" });
  return listed.stdout?.trim().length > 0;
}

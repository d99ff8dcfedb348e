import { existsSync } from "node:fs";

/** Playwright's own download is not always reachable, so the browser is the system's: named, or at its usual places. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const found = USUAL_PLACES.find((place) => existsSync(place));
  if (!found)
    throw new Error("No Chromium found: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
  return found;
}

/** A browser that talks to nobody but the page under test; without a sandbox, since CI often runs as root. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

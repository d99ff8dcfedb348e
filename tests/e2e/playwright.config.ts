import { defineConfig } from "@playwright/test";
import { findChromium } from "../runner/browser.ts";
import { chromiumArguments } from "./chromium.ts";

/** Browser stories against a running shop; `npm run test:e2e` starts one of its own. */
export default defineConfig({
  testDir: "./stories",
  globalSetup: "./global-setup.ts",
  outputDir: "../../test-results/browser",
  fullyParallel: false,
  workers: Number(process.env.E2E_WORKERS ?? 2),
  // A story that passes only at the second try is counted as flaky in the summary: a busy machine is no defect of the shop.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: process.env.BASE_URL,
    viewport: { width: 1280, height: 900 },
    locale: "en-US",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
  },
});

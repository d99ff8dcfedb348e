import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build-if-stale.ts";
import { BACKEND, PLUGIN, STOREFRONT } from "./builds.ts";
import { Crew } from "./crew.ts";
import { LaunchFailure } from "./failure.ts";
import { createSteps } from "./steps.ts";
import { onStopRequest } from "./stop-request.ts";

/** `node backend/launcher/build.ts plugin backend storefront`: builds what is stale and starts nothing. */
const BUILDS = { plugin: PLUGIN, backend: BACKEND, storefront: STOREFRONT };
const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

async function build(): Promise<void> {
  const folder = join(ROOT, ".cache");
  mkdirSync(join(folder, "logs"), { recursive: true });
  const crew = new Crew(folder);
  void onStopRequest().then(() => crew.stopAll());
  for (const name of process.argv.slice(2)) {
    const chosen = BUILDS[name as keyof typeof BUILDS];
    if (!chosen)
      throw new LaunchFailure(`There is nothing called "${name}" to build: ${Object.keys(BUILDS).join(", ")}`);
    await buildIfStale(ROOT, chosen, process.env, crew, createSteps());
  }
}

try {
  await build();
} catch (error) {
  console.error(error instanceof LaunchFailure ? `✗ ${error.message}\n→ ${error.advice ?? ""}` : error);
  process.exitCode = 1;
}

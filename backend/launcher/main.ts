import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LaunchFailure } from "./failure.ts";
import { launch } from "./launch.ts";
import { reset } from "./reset.ts";
import { loadEnvironment, readSettings } from "./settings.ts";
import { isCancelled } from "./steps.ts";
import { onStopRequest } from "./stop-request.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { dev: { type: "boolean" }, reset: { type: "boolean" }, yes: { type: "boolean", short: "y" } },
  });
  const shell = loadEnvironment(ROOT, process.env);
  const settings = readSettings(shell, ROOT);
  if (values.reset) await reset(settings, values.yes ?? false);
  const stopRequested = onStopRequest();
  await launch({ root: ROOT, settings, shell, isDev: values.dev ?? false }, stopRequested);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  if (isCancelled(error)) process.exit(0);
  if (error instanceof LaunchFailure) {
    console.error(`\n✗ ${error.message}`);
    if (error.advice) console.error(`\n→ ${error.advice}`);
  } else {
    console.error(error);
  }
  process.exit(1);
}

import { type Build, isStale, rebuild } from "./builds.ts";
import type { Crew } from "./crew.ts";
import { buildProgram } from "./programs.ts";
import type { Environment } from "./settings.ts";
import type { Steps } from "./steps.ts";
import { withTreeLock } from "./tree-lock.mjs";

/** Copies that share the checkout also share its builds, so they take turns. */
export async function buildIfStale(
  root: string,
  build: Build,
  env: Environment,
  crew: Crew,
  steps: Steps,
): Promise<void> {
  if (!isStale(root, build)) return;
  await withTreeLock(root, build.name, async () => {
    if (!isStale(root, build)) return;
    await steps.run(build.title, () => rebuild(root, build, () => crew.complete(buildProgram(root, build, env))));
  });
}

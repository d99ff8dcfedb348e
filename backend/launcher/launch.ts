import { setTimeout as sleep } from "node:timers/promises";
import { announce } from "./announce.ts";
import { BringUp } from "./bring-up.ts";
import { awaitLeftovers, Crew } from "./crew.ts";
import { openDataDir } from "./data-dir.ts";
import { lockDataDir } from "./lock.ts";
import { requireFreePorts } from "./ports.ts";
import { openSecrets } from "./secrets.ts";
import type { Stack } from "./stack.ts";
import { createSteps } from "./steps.ts";

/** The whole life of a running Keepsake: up, ready, and down again in order, however it ends. */
export async function launch(plan: Omit<Stack, "secrets">, stopRequested: Promise<string>): Promise<void> {
  const began = performance.now();
  const steps = createSteps();
  const dataDir = openDataDir(plan.settings.dataDir);
  const unlock = lockDataDir(dataDir);
  try {
    await awaitLeftovers(dataDir, steps.say);
    const settings = { ...plan.settings, dataDir };
    await requireFreePorts(settings);
    const stack: Stack = { ...plan, settings, secrets: openSecrets(settings) };
    const crew = new Crew(dataDir);
    const bringUp = new BringUp(stack, crew, steps);
    const isUp = bringUp.run();
    try {
      const stopped = await Promise.race([isUp, stopRequested]);
      if (stopped) return;
      announce(stack, (performance.now() - began) / 1000);
      await Promise.race([stopRequested, bringUp.untilSomethingDies()]);
    } finally {
      console.log("\n› stopping …");
      // A step that is still under way ends with its programs; only then is it known what else has been started.
      const services = bringUp.stopServices().then(() => crew.stopAll());
      await Promise.race([Promise.all([services, isUp.catch(() => {})]), sleep(20_000, undefined, { ref: false })]);
      await bringUp.stopDatabase();
      console.log("✓ stopped");
    }
  } finally {
    unlock();
  }
}

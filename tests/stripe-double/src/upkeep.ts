import { finishAdvances, runOwnTime } from "./billing/test-clocks.ts";
import { lapseAuthorisations } from "./cancels.ts";
import { forgetOldAnswers } from "./idempotency.ts";
import { expireOverdueSessions } from "./session-lifecycle.ts";
import type { World } from "./world.ts";

const EVERY_MS = 1000;

/** What happens by the clock alone. Returns how to stop it. */
export function startUpkeep(world: World): () => void {
  const timer = setInterval(() => {
    expireOverdueSessions(world);
    lapseAuthorisations(world);
    finishAdvances(world);
    runOwnTime(world);
    forgetOldAnswers(world);
    world.store.flush();
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

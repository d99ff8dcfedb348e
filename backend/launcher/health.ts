import { setTimeout as sleep } from "node:timers/promises";
import type { Crew } from "./crew.ts";
import { LaunchFailure } from "./failure.ts";
import type { Group } from "./group.ts";

const LIMIT_MS = 180_000;

/** Waits until the address answers; ends early when the program does. */
export async function awaitHealth(crew: Crew, group: Group, address: string): Promise<void> {
  for (const limit = Date.now() + LIMIT_MS; Date.now() < limit; await sleep(100)) {
    if (!group.isRunning()) throw crew.failureOf(group, await group.ended);
    if (await answers(address)) return;
  }
  throw new LaunchFailure(
    `${group.name} did not answer at ${address} within ${LIMIT_MS / 1000} s.`,
    `Its log: ${group.log}`,
  );
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000), redirect: "manual" });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

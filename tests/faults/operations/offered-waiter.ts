import type { Bench } from "../bench.ts";
import { joinWaitList } from "./join-wait-list.ts";
import { freeOneUnit, untilOffered, type Waiter } from "./waiting.ts";

/** Somebody in a line whose turn has come. */
export async function offeredWaiter(bench: Bench): Promise<Waiter> {
  const waiter = await bench.done(joinWaitList);
  await freeOneUnit(bench);
  return untilOffered(bench, waiter);
}

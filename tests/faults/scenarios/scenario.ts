import type { Random } from "../random.ts";
import type { Finding } from "../report.ts";
import type { Rig } from "../rig/open-rig.ts";

type Size = "short" | "full";

export interface Scenario {
  name: string;
  run(rig: Rig, random: Random, size: Size): Promise<Finding[]>;
}

/** Runs `work` on every item, `width` at a time. */
export async function each<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

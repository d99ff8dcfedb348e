import type { Bench } from "./bench.ts";
import type { Operation } from "./operations/operation.ts";

export interface Drive {
  /** Operations that have begun and not ended, whatever they wait for. */
  running(): number;
  finished(): number;
  /** No more operations begin; resolves when those that have begun are over. */
  stop(): Promise<void>;
}

/** Keeps `width` clients busy, each with one operation after another, chosen by weight. */
export function drive(bench: Bench, operations: readonly Operation[], width: number): Drive {
  let isOn = true;
  let finished = 0;
  let running = 0;
  const client = async () => {
    while (isOn) {
      running += 1;
      await bench.random
        .pickWeighted(operations)
        .perform(bench)
        .catch((error: Error) => {
          // Preparations have no client who would be told: one that fails has promised nothing.
          if (!bench.isClosing) bench.failedPreparations.push(error.message);
        });
      running -= 1;
      finished += 1;
    }
  };
  const clients = Array.from({ length: width }, client);
  return {
    running: () => running,
    finished: () => finished,
    stop: async () => {
      isOn = false;
      const late = setTimeout(() => {
        bench.isClosing = true;
      }, 60_000);
      await Promise.all(clients);
      clearTimeout(late);
    },
  };
}

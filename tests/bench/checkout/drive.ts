import { setTimeout as sleep } from "node:timers/promises";
import type { MeteredBackend } from "./metered-backend.ts";
import type { Buy } from "./shop.ts";

export interface Round {
  perMinute: number;
  /** How long each order took, from the first request to the last answer. */
  seconds: number[];
  statements: number;
  cpuSeconds: number;
  /** Orders that were refused or broke off. */
  failed: number;
}

/**
 * Buys with so many buyers at once for so long. Counting begins when every buyer has one order behind them and ends
 * while they still buy, so that neither the warm-up nor the last ones home distort the rate.
 */
export async function drive(
  backend: MeteredBackend,
  buy: Buy,
  connections: number,
  seconds: number,
  { mayFail = false } = {},
): Promise<Round> {
  let isOver = false;
  let isCounting = false;
  const took: number[] = [];
  let failed = 0;
  let warm = 0;
  let everybodyWarm = () => {};
  const allWarm = new Promise<void>((resolve) => {
    everybodyWarm = resolve;
  });
  const buyer = async () => {
    for (let orders = 0; !isOver; orders += 1) {
      const began = performance.now();
      const error = await buy().then(
        () => undefined,
        (reason: Error) => reason,
      );
      if (error && !mayFail) throw error;
      if (isCounting && error) failed += 1;
      else if (isCounting) took.push((performance.now() - began) / 1000);
      if (orders === 0 && ++warm === connections) everybodyWarm();
    }
  };
  const buyers = Promise.all(Array.from({ length: connections }, buyer));
  try {
    await Promise.race([allWarm, buyers]);
    const before = await backend.usage();
    const began = performance.now();
    isCounting = true;
    await Promise.race([sleep(seconds * 1000), buyers]);
    isCounting = false;
    const elapsed = (performance.now() - began) / 1000;
    const after = await backend.usage();
    if (took.length === 0) throw new Error(`no order was finished within ${seconds} s: give --seconds more`);
    return {
      perMinute: (took.length / elapsed) * 60,
      seconds: took,
      statements: (after.statements - before.statements) / took.length,
      cpuSeconds: (after.cpuSeconds - before.cpuSeconds) / took.length,
      failed,
    };
  } finally {
    isOver = true;
    await buyers;
    await comesToRest(backend);
  }
}

/** Webhooks and mails of the last orders must not fall into somebody else's round. */
async function comesToRest(backend: MeteredBackend): Promise<void> {
  for (let tries = 0, busy = 1; busy > 0.05 && tries < 20; tries += 1) {
    const before = await backend.usage();
    await sleep(1000);
    busy = (await backend.usage()).cpuSeconds - before.cpuSeconds;
  }
}

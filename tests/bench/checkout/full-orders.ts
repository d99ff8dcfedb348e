import { join } from "node:path";
import { percentile, showSpread, spreadOf } from "../statistics.ts";
import { table } from "../table.ts";
import { drive, type Round } from "./drive.ts";
import type { Options } from "./options.ts";
import type { MeasuredShop } from "./shop.ts";

const GOAL = 2;

/** Whole checkouts in turn, round by round, so that whatever else this machine does falls on both. */
export async function fullOrders(shops: MeasuredShop[], options: Options): Promise<void> {
  const { connections, seconds, rounds, profile } = options;
  const results = new Map<string, Round[]>(shops.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, backend, buyer } of shops) {
      if (profile) await backend.profile();
      results.get(name)?.push(await drive(backend, buyer(), connections, seconds));
      if (profile) await backend.endProfile(join(profile, `checkout-${name}-${round}.cpuprofile`));
    }
    console.log(`round ${round} of ${rounds} done`);
  }
  const spread = (name: string, pick: (round: Round) => number) => spreadOf((results.get(name) ?? []).map(pick));
  const stock = results.has("stock") ? spread("stock", (round) => round.perMinute).median : undefined;
  const rows = shops.map(({ name }) => {
    const rate = spread(name, (round) => round.perMinute);
    return [
      name,
      showSpread(rate),
      showSpread(spread(name, (round) => percentile(round.seconds, 50) * 1000)),
      showSpread(spread(name, (round) => percentile(round.seconds, 95) * 1000)),
      showSpread(spread(name, (round) => round.statements)),
      showSpread(spread(name, (round) => round.cpuSeconds * 1000)),
      stock === undefined ? "–" : `${(rate.median / stock).toFixed(1)}×`,
    ];
  });
  console.log(`\nWhole orders, ${connections} buyers at once; median of ${rounds} rounds (min–max) of ${seconds} s.`);
  console.log(
    "Ours with all guards on, through all requests of the storefront's pages, with webhooks and mails; the stock",
  );
  console.log("shop by the eight requests without which there is no order, with the provider that charges nobody.\n");
  console.log(
    table(
      ["shop", "orders a minute", "p50 ms", "p95 ms", "statements an order", "Node CPU ms an order", "ratio"],
      rows,
    ),
  );
  console.log(
    `goal: ≥ ${GOAL.toFixed(1)} × the orders a minute of the stock shop${stock === undefined ? " (--stock)" : ""}`,
  );
}

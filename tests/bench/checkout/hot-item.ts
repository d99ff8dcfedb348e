import { join } from "node:path";
import { copyCarts } from "../../faults/rig/carts.ts";
import { percentile, showSpread, spreadOf } from "../statistics.ts";
import { table } from "../table.ts";
import { drive, type Round } from "./drive.ts";
import type { Options } from "./options.ts";
import type { MeasuredShop } from "./shop.ts";

const BUYERS = 16;
const SECONDS = 10;
const CARTS = { ours: 1500, stock: 150 };
/** Of the stock shop on the machine of the design notes, before its requests began to time out. */
const NOTED_STOCK = 2.5;
const GOAL = 10;

/** Everybody has filled in everything and wants the same item: do they queue up behind each other? */
export async function hotItem(shops: MeasuredShop[], { rounds, profile }: Options): Promise<void> {
  const results = new Map<string, Round[]>(shops.map(({ name }) => [name, []]));
  // One for nothing: a shop that has run for a while is what a drop meets.
  for (const shop of shops) await rush(shop);
  for (let round = 1; round <= rounds; round += 1)
    for (const shop of shops) {
      if (profile) await shop.backend.profile();
      results.get(shop.name)?.push(await rush(shop));
      if (profile) await shop.backend.endProfile(join(profile, `hot-${shop.name}-${round}.cpuprofile`));
    }
  const rows = shops.map(({ name }) => {
    const all = results.get(name) ?? [];
    const rate = spreadOf(all.map(({ perMinute }) => perMinute / 60));
    return [
      name,
      showSpread(rate, 1),
      showSpread(spreadOf(all.map(({ seconds }) => percentile(seconds, 50) * 1000))),
      showSpread(spreadOf(all.map(({ seconds }) => percentile(seconds, 95) * 1000))),
      showSpread(spreadOf(all.map(({ failed }) => failed))),
      showSpread(spreadOf(all.map(({ statements }) => statements))),
      showSpread(spreadOf(all.map(({ cpuSeconds }) => cpuSeconds * 1000))),
      `${(rate.median / NOTED_STOCK).toFixed(1)}×`,
    ];
  });
  console.log(`\nOne hot item, ${BUYERS} buyers at once, from the full cart to the order; rounds of ${SECONDS} s.\n`);
  const measured = ["orders a second", "p50 ms", "p95 ms", "failed", "statements an order", "Node CPU ms an order"];
  console.log(table(["shop", ...measured, `beside ${NOTED_STOCK} a second`], rows));
  console.log(`goal: ≥ ${GOAL} orders a second`);
}

async function rush(shop: MeasuredShop): Promise<Round> {
  const { backend, catalogue, database, name, origin } = shop;
  const lines = [{ variantId: catalogue.variantId.plush, quantity: 1 }];
  const site = { backendUrl: origin, publishableKey: catalogue.publishableKey };
  const carts = await copyCarts(site, database, { regionId: catalogue.regions.us, lines }, CARTS[name]);
  const nextCart = () => {
    const cart = carts.pop();
    if (!cart) throw new Error("there were not enough carts for a rush");
    return cart.id;
  };
  return drive(backend, shop.payer(nextCart), BUYERS, SECONDS, { mayFail: true });
}

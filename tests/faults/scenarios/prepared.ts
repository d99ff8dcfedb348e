import { Bench } from "../bench.ts";
import type { Random } from "../random.ts";
import type { Rig } from "../rig/open-rig.ts";
import { layOut } from "./stock-on-shelf.ts";

/** New clients in front of shelves that do not run out. What earlier scenarios have left on record is not theirs. */
export async function openBench(rig: Rig, random: Random): Promise<Bench> {
  await layOut(rig, rig.catalogue.inventoryItemId.plush, 1_000_000);
  const bench = new Bench(rig, random);
  const known = await rig.database.sql<{ id: string }>("select id from shop_exception");
  for (const { id } of known) bench.knownExceptions.add(id);
  return bench;
}

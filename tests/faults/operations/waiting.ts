import type { Bench } from "../bench.ts";
import type { Books } from "../books/books.ts";
import { paths } from "../paths.ts";
import type { Rig } from "../rig/open-rig.ts";

/** Somebody who lined up, as far as their client knows. */
export interface Waiter {
  email: string;
  quantity: number;
  /** The key in the link of their mails. */
  token?: string;
}

const soldOut = new WeakMap<Rig, Promise<unknown>>();

const SHELF = `update inventory_level set stocked_quantity = stocked_quantity + $2,
       raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity + $2)::text, 'precision', 20)
 where inventory_item_id = $1`;

/** The rare thing, of which there was one, is gone from the start. */
export function sellOut(bench: Bench): Promise<unknown> {
  const { rig } = bench;
  const done =
    soldOut.get(rig) ?? bench.persist(() => rig.database.sql(SHELF, [rig.catalogue.inventoryItemId.rare, -1]));
  soldOut.set(rig, done);
  return done;
}

const FREE = `select stocked_quantity - reserved_quantity - coalesce((
         select sum(quantity) from stock_held held where held.inventory_item_id = level.inventory_item_id), 0) as units
  from inventory_level level where level.inventory_item_id = $1`;

export async function takeOffTheShelf(bench: Bench): Promise<void> {
  const { database, catalogue } = bench.rig;
  const item = catalogue.inventoryItemId.rare;
  await bench.persist(async () => {
    const [free] = await database.sql<{ units: string }>(FREE, [item]);
    if (Number(free?.units) > 0) await database.sql(SHELF, [item, -Number(free?.units)]);
  });
}

/** A unit comes free, and the shop hears of it: whoever gives units back wakes the offers, also with empty hands. */
export async function freeOneUnit(bench: Bench): Promise<void> {
  const { database, catalogue } = bench.rig;
  await bench.persist(() => database.sql(SHELF, [catalogue.inventoryItemId.rare, 1]));
  await wake(bench);
}

async function wake(bench: Bench): Promise<void> {
  await bench.persist(() => bench.ask(paths.hold("cart_of_nobody"), { method: "DELETE" }));
}

const TOLD = `
  select n.data->>'pageUrl' as page from wait_list_entry e
    join notification n on n.idempotency_key in ('wait-list-joined:' || e.id, 'wait-list-offer:' || e.id)
   where e.email = $1 and e.state = 'offered' limit 1`;

/** Each who lined up for it has brought a unit, so their turn comes; then they know their link. */
export async function untilOffered(bench: Bench, waiter: Waiter): Promise<Waiter> {
  for (let round = 1; ; round++) {
    const [told] = await bench.persist(() => bench.rig.database.sql<{ page: string }>(TOLD, [waiter.email]));
    const token = told?.page.split("/").at(-1);
    if (token) return { ...waiter, token };
    // Their unit may have gone to somebody before them whose own had been taken off the shelf.
    if (round % 20 === 0) await freeOneUnit(bench);
    await bench.pause(300);
  }
}

/** One place, whatever was asked how often; an offer without units, or units without an offer, would be a lie. */
export function expectOnePlace(books: Books, { email }: Waiter): (string | false)[] {
  const waits = books.waitsOf(email);
  const [wait] = waits;
  return [
    waits.length > 1 && `${waits.length} places of ${email}`,
    wait?.state === "offered" && !wait.isHeld && `${email} was offered what nobody holds`,
    wait?.state === "accepted" && !books.isHeld(wait.cartId ?? "") && `${email} took what nobody holds`,
    (wait?.state === "cancelled" || wait?.state === "expired") && wait.isHeld && `${email} has left and holds units`,
  ];
}

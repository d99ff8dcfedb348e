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

/** The rare thing, of which there was one, is gone from the start. */
export function sellOut(bench: Bench): Promise<unknown> {
  const { rig } = bench;
  const done = soldOut.get(rig) ?? takeOffTheShelf(bench);
  soldOut.set(rig, done);
  return done;
}

/**
 * Nothing of it lies there beyond what is promised. Many do this at once, some twice because the answer got lost: so it
 * says what shall be, not by how much, and looks at what is held only when it has the row, as those who hold do.
 */
export async function takeOffTheShelf(bench: Bench): Promise<void> {
  const { database, catalogue } = bench.rig;
  const item = `'${catalogue.inventoryItemId.rare}'`;
  const promised = `(reserved_quantity + coalesce((
    select sum(quantity) from stock_held held where held.inventory_item_id = ${item}), 0))`;
  // One text, so one transaction.
  const sql = `
    select 1 from inventory_level where inventory_item_id = ${item} for no key update;
    update inventory_level set stocked_quantity = ${promised},
           raw_stocked_quantity = jsonb_build_object('value', ${promised}::text, 'precision', 20)
     where inventory_item_id = ${item} and stocked_quantity > ${promised}`;
  await bench.persist(() => database.sql(sql));
}

const ONE_MORE = `update inventory_level set stocked_quantity = stocked_quantity + 1,
       raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity + 1)::text, 'precision', 20)
 where inventory_item_id = $1`;

/** A unit comes free, and the shop hears of it: whoever gives units back wakes the offers, also with empty hands. */
export async function freeOneUnit(bench: Bench): Promise<void> {
  const { database, catalogue } = bench.rig;
  await bench.persist(() => database.sql(ONE_MORE, [catalogue.inventoryItemId.rare]));
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

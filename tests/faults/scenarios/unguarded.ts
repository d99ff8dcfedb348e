import { stockPayer } from "../../bench/checkout/buy-from-stock.ts";
import { openGround } from "../../bench/checkout/ground.ts";
import { startStockShop } from "../../bench/checkout/stock-shop.ts";
import { type Finding, note } from "../report.ts";
import { copyCarts } from "../rig/carts.ts";
import { each } from "./scenario.ts";

/** The platform needs about a third of a second of a processor an attempt: what it has not answered by then is left. */
const PATIENCE_MS = 100_000;

const SOLD = `
  select count(*)::int as orders,
         count(*) filter (where exists (select 1 from order_cart l where l.order_id = o.id))::int as linked,
         count(*) filter (where exists (select 1 from order_payment_collection l join payment p
                                          on p.payment_collection_id = l.payment_collection_id where l.order_id = o.id))::int as paid,
         count(*) filter (where exists (select 1 from order_item i join reservation_item r on r.line_item_id = i.item_id
                                         where i.order_id = o.id and r.deleted_at is null))::int as reserved
    from "order" o where o.status <> 'canceled'`;

/**
 * The same drive against Medusa as it comes, for the reader: nothing hangs on it. How many it sells beyond the units
 * differs from run to run and from machine to machine.
 */
export async function unguarded(attempts: number, units: number, atOnce: number): Promise<Finding[]> {
  return beside(attempts, units, atOnce).catch((error: Error) => [
    note("beside it Medusa as it comes broke with", error.message),
  ]);
}

async function beside(attempts: number, units: number, atOnce: number): Promise<Finding[]> {
  const ground = await openGround();
  try {
    const shop = await startStockShop(ground);
    try {
      const { catalogue, database, origin } = shop;
      const lines = [{ variantId: catalogue.variantId.edition, quantity: 1 }];
      const site = { backendUrl: origin, publishableKey: catalogue.publishableKey };
      await database.sql(
        `update inventory_level set stocked_quantity = $1::int, raw_stocked_quantity = jsonb_build_object('value', $1::int::text, 'precision', 20)
          where inventory_item_id = $2`,
        [units, catalogue.inventoryItemId.edition],
      );
      const carts = await copyCarts(site, database, { regionId: catalogue.regions.us, lines }, attempts);
      let bought = 0;
      let refused = 0;
      const ends = Date.now() + PATIENCE_MS;
      await each(carts, atOnce, async (cart) => {
        if (Date.now() > ends) return;
        await stockPayer(origin, catalogue, () => cart.id)().then(
          () => (bought += 1),
          () => (refused += 1),
        );
      });
      const [sold] = await database.sql<{ orders: number; linked: number; paid: number; reserved: number }>(SOLD);
      return [
        note(`beside it Medusa as it comes: buyers told they have one of ${units}`, bought),
        note("  its orders, of which linked, paid, reserved", Object.values(sold ?? {}).join(", ")),
        note("  told no, only after they had started to pay", refused),
        note("  not answered in time", attempts - bought - refused),
      ];
    } finally {
      await shop.stop();
    }
  } finally {
    await ground.clear();
  }
}

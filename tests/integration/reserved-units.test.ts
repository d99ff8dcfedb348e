import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complete, filledCart, pageOf, pay } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { buy, mustAdmin } from "./orders.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

/** What the shelf of the plushes says is reserved, and what its reservations come to. */
async function reserved(): Promise<{ said: number; summed: number; raw: number }> {
  const [row] = await shop.sql<{ said: string; summed: string; raw: string }>(
    `select level.reserved_quantity as said, level.raw_reserved_quantity->>'value' as raw,
            (select sum(quantity) from reservation_item where inventory_item_id = $1 and deleted_at is null) as summed
       from inventory_level level where level.inventory_item_id = $1`,
    [shop.catalogue.inventoryItemId.plush],
  );
  return { said: Number(row?.said), summed: Number(row?.summed), raw: Number(row?.raw) };
}

describe("what is reserved", () => {
  it("stays right when the platform writes back a number that an order has overtaken", async () => {
    await buy(shop, "plush");
    const read = await reserved();
    await buy(shop, "set", 2);
    await shop.sql("update inventory_level set reserved_quantity = $1 where inventory_item_id = $2", [
      read.said - 1,
      shop.catalogue.inventoryItemId.plush,
    ]);
    const now = await reserved();
    expect(now).toEqual({ said: read.said + 4, summed: read.summed + 4, raw: read.raw + 4 });
  });

  it("moves with every change of a reservation, by whomever", async () => {
    const { said } = await reserved();
    const hand = {
      quantity: 3,
      location_id: shop.catalogue.locationId,
      inventory_item_id: shop.catalogue.inventoryItemId.plush,
    };
    const made = await mustAdmin<{ reservation: { id: string } }>(shop, "/admin/reservations", hand);
    expect(await reserved()).toEqual({ said: said + 3, summed: said + 3, raw: said + 3 });
    await mustAdmin(shop, `/admin/reservations/${made.reservation.id}`, { quantity: 5 });
    expect(await reserved()).toMatchObject({ said: said + 5, summed: said + 5 });
    expect((await shop.admin("DELETE", `/admin/reservations/${made.reservation.id}`)).status).toBe(200);
    expect(await reserved()).toEqual({ said, summed: said, raw: said });
  });

  it("is the sum of its reservations while orders are cancelled and placed at once", async () => {
    const lines = [{ variantId: shop.catalogue.variantId.plush, quantity: 1 }];
    const basket = { regionId: shop.catalogue.regions.us, lines };
    const standing = await Promise.all(Array.from({ length: 8 }, () => buy(shop, "plush")));
    const pages = await Promise.all(
      Array.from({ length: 8 }, async () => pageOf(shop, (await filledCart(shop, basket)).id)),
    );
    shop.stripe.deliveryMode({ hold: true });
    for (const { url } of pages) await pay(url);
    await Promise.all([
      // The platform lets one at a time near an item, and a slow machine makes some wait too long: that is no matter here.
      ...standing.map(({ orderId }) => shop.admin("POST", `/admin/orders/${orderId}/cancel`, {})),
      ...pages.map(({ id }) => complete(shop, id)),
    ]);
    shop.stripe.deliveryMode({ hold: false });
    const { said, summed } = await reserved();
    expect(said).toBe(summed);
  });
});

import type { TestShop } from "./harness.ts";

export interface OrderRow {
  id: string;
  status: string;
  paid: string | null;
  total: string;
}

/** Every order that was made from a cart. */
export function ordersOf(shop: TestShop, cartId: string): Promise<OrderRow[]> {
  return shop.sql<OrderRow>(
    `select o.id, o.status, s.totals->>'paid_total' as paid, s.totals->>'current_order_total' as total
       from order_cart link
       join "order" o on o.id = link.order_id and o.deleted_at is null
       left join order_summary s on s.order_id = o.id and s.deleted_at is null
      where link.cart_id = $1 and link.deleted_at is null`,
    [cartId],
  );
}

/** What Stripe holds and keeps for a cart, over all of its pages. */
export function moneyOf(shop: TestShop, cartId: string): { heldMinor: number; keptMinor: number; captures: number } {
  const seen = new Map<string, { amount: number; captured: boolean; refunded: number; canceled: boolean }>();
  let captures = 0;
  for (const event of shop.stripe.events()) {
    const object = event.data.object as unknown as {
      id: string;
      object: string;
      metadata?: Record<string, string>;
      [key: string]: unknown;
    };
    if (object.object === "payment_intent" && object.metadata?.cart_id === cartId) {
      const known = seen.get(object.id) ?? { amount: 0, captured: false, refunded: 0, canceled: false };
      if (event.type === "payment_intent.amount_capturable_updated") known.amount = Number(object.amount);
      if (event.type === "payment_intent.succeeded")
        Object.assign(known, { amount: Number(object.amount_received), captured: true });
      if (event.type === "payment_intent.succeeded") captures += 1;
      if (event.type === "payment_intent.canceled") known.canceled = true;
      seen.set(object.id, known);
    }
    const known = event.type === "charge.refunded" ? seen.get(String(object.payment_intent)) : undefined;
    if (known) known.refunded = Number(object.amount_refunded);
  }
  const payments = [...seen.values()].filter(({ canceled }) => !canceled);
  return {
    heldMinor: payments.filter(({ captured }) => !captured).reduce((sum, { amount }) => sum + amount, 0),
    keptMinor: payments
      .filter(({ captured }) => captured)
      .reduce((sum, { amount, refunded }) => sum + amount - refunded, 0),
    captures,
  };
}

export async function stockOf(shop: TestShop, inventoryItemId: string): Promise<{ stocked: number; reserved: number }> {
  const [row] = await shop.sql<{ stocked: string; reserved: string }>(
    "select sum(stocked_quantity) as stocked, sum(reserved_quantity) as reserved from inventory_level where inventory_item_id = $1",
    [inventoryItemId],
  );
  return { stocked: Number(row?.stocked), reserved: Number(row?.reserved) };
}

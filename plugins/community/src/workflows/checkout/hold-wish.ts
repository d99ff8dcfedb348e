import { MathBN } from "@medusajs/framework/utils";
import { limitPerPersonOf, mailboxOf } from "../../domain/edition-limit";
import { needsOf, type StockedLine } from "../../domain/stock-need";
import type { HoldWish } from "../../modules/stock-hold/service";
import type { CheckoutCart, CheckoutItem } from "./checkout-cart";

/** Lines whose stock the shop counts and does not sell beyond. */
export function countedLines(cart: Pick<CheckoutCart, "items">): StockedLine[] {
  return cart.items.map(({ id, quantity, variant }) => ({
    lineId: id,
    quantity,
    parts: variant?.manage_inventory && !variant.allow_backorder ? variant.parts.map(partOf) : [],
  }));
}

const partOf = (part: { inventory_item_id: string; required_quantity: number }) => ({
  inventoryItemId: part.inventory_item_id,
  requiredQuantity: Number(part.required_quantity),
});

/** All that a cart would take away from other buyers: units, its buyer's share of editions, uses of promotions. */
export function holdWishOf(cart: CheckoutCart, expiresAt: Date): HoldWish {
  return {
    cart_id: cart.id,
    mailbox: cart.email ? mailboxOf(cart.email) : null,
    customer_id: cart.customer_id,
    expires_at: expiresAt,
    items: [...needsOf(countedLines(cart))].map(([inventory_item_id, quantity]) => ({
      inventory_item_id,
      quantity,
      locations: locationsOf(cart, inventory_item_id),
    })),
    editions: editionsOf(cart.items),
    promotions: promotionsOf(cart),
  };
}

function locationsOf(cart: CheckoutCart, inventoryItemId: string): string[] {
  const parts = cart.items.flatMap(({ variant }) => variant?.parts ?? []);
  return parts.find((part) => part.inventory_item_id === inventoryItemId)?.location_ids ?? [];
}

function editionsOf(items: CheckoutItem[]): HoldWish["editions"] {
  const editions = new Map<string, HoldWish["editions"][number]>();
  for (const { variant, quantity } of items) {
    const per_person = variant && limitPerPersonOf(variant.product_metadata);
    if (!variant || !per_person) continue;
    const before = editions.get(variant.product_id)?.quantity ?? 0;
    editions.set(variant.product_id, { product_id: variant.product_id, per_person, quantity: before + quantity });
  }
  return [...editions.values()];
}

/** Only those that take something off and can run out. */
function promotionsOf(cart: CheckoutCart): HoldWish["promotions"] {
  const adjustments = [...cart.items, ...cart.shipping_methods].flatMap((row) => row.adjustments);
  return cart.promotions.flatMap((promotion) => {
    const own = adjustments.filter(
      ({ promotion_id, code }) => promotion_id === promotion.id || code === promotion.code,
    );
    if (own.length === 0 || (promotion.limit === null && promotion.budget_id === null)) return [];
    const amount = own.reduce((sum, { raw_amount }) => MathBN.add(sum, raw_amount), MathBN.convert(0)).toFixed();
    return [
      {
        promotion_id: promotion.id,
        budget_id: promotion.budget_id,
        amount,
        attribute_value: attributeOf(cart, promotion.budget_attribute),
      },
    ];
  });
}

function attributeOf(cart: CheckoutCart, attribute: string | null): string | null {
  if (attribute === "customer_id") return cart.customer_id;
  return attribute === "customer_email" ? cart.email : null;
}

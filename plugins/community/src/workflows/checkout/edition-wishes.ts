import type { CheckoutItem } from "./checkout-cart";
import type { EditionWish } from "./edition-rule";

export function editionWishes(items: Pick<CheckoutItem, "variant" | "quantity">[]): EditionWish[] {
  return items.flatMap(({ variant, quantity }) =>
    variant?.product
      ? [{ productId: variant.product.id, metadata: variant.product.metadata, quantity: Number(quantity) }]
      : [],
  );
}

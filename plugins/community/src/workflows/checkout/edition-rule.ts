import type { MedusaContainer } from "@medusajs/framework/types";
import { type EditionBuyer, limitPerPersonOf, mailboxOf } from "../../domain/edition-limit";
import { DomainError } from "../../domain/errors";
import { database } from "../database/connection";

export interface EditionWish {
  productId: string;
  metadata: unknown;
  quantity: number;
}

/**
 * Said while the cart is being filled; the hold says it again, with the last word.
 * @throws DomainError `edition_limit` naming the product and how many this person may still have.
 */
export async function checkEditionLimit(
  container: MedusaContainer,
  cartId: string,
  buyer: EditionBuyer,
  wishes: EditionWish[],
): Promise<void> {
  const limited = new Map<string, { limit: number; wanted: number }>();
  for (const { productId, metadata, quantity } of wishes) {
    const limit = limitPerPersonOf(metadata);
    if (limit !== null) limited.set(productId, { limit, wanted: (limited.get(productId)?.wanted ?? 0) + quantity });
  }
  for (const [productId, { limit, wanted }] of limited) {
    const { rows } = await database(container).raw<{ owned: string }>("select keepsake_owned(?, ?, ?, ?) as owned", [
      productId,
      buyer.email && mailboxOf(buyer.email),
      buyer.customerId,
      cartId,
    ]);
    const remaining = Math.max(0, limit - Number(rows[0]?.owned));
    if (wanted > remaining)
      throw new DomainError("not_allowed", "edition_limit", `This edition is limited to ${limit} per person`, {
        field: "items",
        data: { product_id: productId, limit, remaining },
      });
  }
}

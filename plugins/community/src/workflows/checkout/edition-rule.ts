import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  type EditionBuyer,
  type EditionPurchase,
  limitPerPersonOf,
  remainingForPerson,
} from "../../domain/edition-limit";
import { DomainError } from "../../domain/errors";

export interface EditionWish {
  productId: string;
  metadata: unknown;
  quantity: number;
}

/** Live orders only; what came back may be bought again. An order's lines are versioned, the newest version counts. */
const SOLD = `
  select line.product_id, o.email, o.customer_id,
         sum(item.quantity - coalesce(item.return_received_quantity, 0)) as quantity
    from order_line_item line
    join order_item item on item.item_id = line.id and item.deleted_at is null
    join "order" o on o.id = item.order_id and o.version = item.version
   where line.product_id = any(?) and line.deleted_at is null
     and o.deleted_at is null and o.canceled_at is null and o.status not in ('canceled', 'draft')
   group by line.product_id, o.email, o.customer_id`;

/** @throws DomainError `edition_limit` naming the product and how many this person may still have. */
export async function checkEditionLimit(
  container: MedusaContainer,
  buyer: EditionBuyer,
  wishes: EditionWish[],
): Promise<void> {
  const limited = new Map<string, { limit: number; wanted: number }>();
  for (const { productId, metadata, quantity } of wishes) {
    const limit = limitPerPersonOf(metadata);
    if (limit !== null) limited.set(productId, { limit, wanted: (limited.get(productId)?.wanted ?? 0) + quantity });
  }
  if (limited.size === 0) return;

  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await connection.raw(SOLD, [[...limited.keys()]]);
  for (const [productId, { limit, wanted }] of limited) {
    const sold = (rows as SoldRow[]).filter((row) => row.product_id === productId).map(toPurchase);
    const remaining = remainingForPerson(buyer, limit, sold);
    if (wanted > remaining)
      throw new DomainError("not_allowed", "edition_limit", `This edition is limited to ${limit} per person`, {
        field: "items",
        data: { product_id: productId, limit, remaining },
      });
  }
}

interface SoldRow {
  product_id: string;
  email: string | null;
  customer_id: string | null;
  quantity: string;
}

function toPurchase({ email, customer_id, quantity }: SoldRow): EditionPurchase {
  return { email, customerId: customer_id, quantity: Number(quantity) };
}

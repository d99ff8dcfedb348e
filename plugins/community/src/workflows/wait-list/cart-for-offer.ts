import type { MedusaContainer } from "@medusajs/framework/types";
import { addToCartWorkflow, createCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows";
import type { WaitListEntry } from "../../modules/wait-list/service";
import { database } from "../database/connection";

interface UsableCart {
  id: string;
  /** The line that holds the same thing already, if there is one. */
  line_id: string | null;
}

/** A cart that is still being filled, in the shop and region the line was joined in. */
const USABLE_SQL = `
  select c.id, (select line.id from cart_line_item line
                 where line.cart_id = c.id and line.variant_id = ? and line.deleted_at is null limit 1) as line_id
    from cart c
   where c.id = ? and c.region_id = ? and c.sales_channel_id = ? and c.completed_at is null and c.deleted_at is null`;

/** The cart in which the reader finds exactly the offered units: the one they have, or else a new one. */
export async function cartForOffer(
  container: MedusaContainer,
  entry: WaitListEntry,
  wishedCartId: string | null,
): Promise<string> {
  const { variant_id, region_id, sales_channel_id } = entry;
  const quantity = entry.offered_quantity as number;
  const { rows } = await database(container).raw<UsableCart>(USABLE_SQL, [
    variant_id,
    wishedCartId,
    region_id,
    sales_channel_id,
  ]);
  const cart = rows[0];
  if (!cart) return newCart(container, entry, quantity);
  if (cart.line_id)
    await updateLineItemInCartWorkflow(container).run({
      input: { cart_id: cart.id, item_id: cart.line_id, update: { quantity } },
    });
  else await addToCartWorkflow(container).run({ input: { cart_id: cart.id, items: [{ variant_id, quantity }] } });
  return cart.id;
}

async function newCart(container: MedusaContainer, entry: WaitListEntry, quantity: number): Promise<string> {
  const { email, customer_id, locale, region_id, sales_channel_id, variant_id } = entry;
  const { result } = await createCartWorkflow(container).run({
    input: {
      region_id,
      sales_channel_id,
      email,
      ...(customer_id ? { customer_id } : {}),
      locale,
      metadata: { locale },
      items: [{ variant_id, quantity }],
    },
  });
  return result.id;
}

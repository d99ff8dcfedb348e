import { limitPerPersonOf } from "../../domain/edition-limit";
import type { HoldWish } from "../../modules/stock-hold/service";
import type { WaitListEntry } from "../../modules/wait-list/service";
import type { Connection } from "../database/connection";

/** A variant as one sales channel sells it. */
export interface SoldVariant {
  id: string;
  product_id: string;
  metadata: unknown;
  /** Empty when the shop does not count it. */
  parts: { inventory_item_id: string; required_quantity: number; location_ids: string[] }[];
}

const SOLD_VARIANT_SQL = `
  select v.id, p.id as product_id, p.metadata,
         case when v.manage_inventory and not v.allow_backorder then coalesce((
           select jsonb_agg(jsonb_build_object(
                    'inventory_item_id', part.inventory_item_id, 'required_quantity', part.required_quantity,
                    'location_ids', array(select place.stock_location_id from sales_channel_stock_location place
                                           where place.sales_channel_id = link.sales_channel_id and place.deleted_at is null
                                           order by place.stock_location_id)))
             from product_variant_inventory_item part
            where part.variant_id = v.id and part.deleted_at is null), '[]') else '[]' end as parts
    from product_variant v
    join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
    join product_sales_channel link on link.product_id = p.id and link.deleted_at is null
   where v.id = ? and v.deleted_at is null and link.sales_channel_id = ?`;

/** Null when it is not sold there, or not any more. */
export async function readSoldVariant(
  on: Connection,
  variantId: string,
  salesChannelId: string,
): Promise<SoldVariant | null> {
  const { rows } = await on.raw<SoldVariant>(SOLD_VARIANT_SQL, [variantId, salesChannelId]);
  return rows[0] ?? null;
}

/** What an offer takes away from other buyers, and counts towards its reader's share of an edition. */
export function holdWishOf(
  entry: Pick<WaitListEntry, "id" | "mailbox" | "customer_id">,
  variant: SoldVariant,
  quantity: number,
  expiresAt: Date,
): HoldWish {
  const perPerson = limitPerPersonOf(variant.metadata);
  return {
    wait_id: entry.id,
    mailbox: entry.mailbox,
    customer_id: entry.customer_id,
    expires_at: expiresAt,
    items: variant.parts.map(({ inventory_item_id, required_quantity, location_ids }) => ({
      inventory_item_id,
      quantity: required_quantity * quantity,
      locations: location_ids,
    })),
    editions: perPerson === null ? [] : [{ product_id: variant.product_id, per_person: perPerson, quantity }],
    promotions: [],
  };
}

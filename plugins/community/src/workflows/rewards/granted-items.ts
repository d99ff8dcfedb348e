import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";
import { toMinorUnits } from "../../domain/minor-units";
import type { GrantedItem } from "../../domain/reward-budget";
import type { NewReward } from "../../modules/recognition/reward-rows";
import type { RewardItemRequest } from "../../types/rewards";
import { database } from "../database/connection";

/** What may be granted, with what each of its variants costs a buyer today. */
export interface PricedItem extends GrantedItem {
  readonly title: string;
}

interface VariantRow {
  id: string;
  product_id: string;
  title: string;
  price_set_id: string | null;
}

const VARIANTS = `
  select v.id, v.product_id, p.title, link.price_set_id
    from product_variant v
    join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published' and not p.is_giftcard
    left join product_variant_price_set link on link.variant_id = v.id and link.deleted_at is null
   where v.product_id = any(?) and v.deleted_at is null order by v.variant_rank, v.id`;

/** @throws DomainError `reward_item_unknown` naming the item that is not sold here, or has no such variant. */
export async function pricedItems(
  container: MedusaContainer,
  wanted: readonly RewardItemRequest[],
  currency: string,
): Promise<PricedItem[]> {
  const { rows } = await database(container).raw<VariantRow>(VARIANTS, [wanted.map(({ product_id }) => product_id)]);
  const prices = await pricesOf(container, rows, currency);
  return wanted.map(({ product_id: productId, variant_id, quantity }, index) => {
    const own = rows.filter(({ id, product_id }) => product_id === productId && (!variant_id || id === variant_id));
    const [first] = own;
    if (!first)
      throw new DomainError("invalid_data", "reward_item_unknown", "There is no such thing in the shop", {
        field: `items[${index}].${variant_id ? "variant_id" : "product_id"}`,
      });
    const variants = own.map(({ id }) => ({ variantId: id, priceMinor: prices.get(id) ?? null }));
    return { productId, title: first.title, quantity, variants };
  });
}

/** Of one, in the currency alone: a person's group and region play no part in what a gift is worth. */
async function pricesOf(
  container: MedusaContainer,
  variants: readonly VariantRow[],
  currency: string,
): Promise<Map<string, bigint>> {
  const sets = variants.flatMap(({ price_set_id }) => (price_set_id ? [price_set_id] : []));
  if (sets.length === 0) return new Map();
  const context = { currency_code: currency };
  const prices = await container.resolve(Modules.PRICING).calculatePrices({ id: sets }, { context });
  const bySet = new Map(prices.map(({ id, calculated_amount }) => [id, calculated_amount]));
  return new Map(
    variants.flatMap(({ id, price_set_id }) => {
      const amount = price_set_id ? bySet.get(price_set_id) : null;
      if (amount === null || amount === undefined) return [];
      return [[id, toMinorUnits(MathBN.convert(amount).toFixed(), currency)] as const];
    }),
  );
}

/** At the prices of the day. */
export function grantedItems(items: readonly PricedItem[]): NewReward["items"] {
  return items.map(({ productId, quantity, variants }) => ({
    product_id: productId,
    quantity,
    variants: variants.map(({ variantId, priceMinor }) => ({ id: variantId, minor: String(priceMinor) })),
  }));
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { DiscountCodeAnswer } from "../../../types/claims";
import { database } from "../../database/connection";
import { minorUnits } from "../../integrity/money-sql";

/**
 * Orders that a code took something off; each names its promotion, the promotion its code, the code its agreement. A use
 * stays used when its order is cancelled; what it brought in is what was kept of the money for orders that stand.
 */
const CODES = `
  with code as (
    select c.*, coalesce(p.status = 'active' and campaign.starts_at <= now() and now() < campaign.ends_at
                         and (p."limit" is null or p.used < p."limit"), false) as is_usable
      from partnership_discount_code c
      left join promotion p on p.id = c.promotion_id and p.deleted_at is null
      left join promotion_campaign campaign on campaign.id = p.campaign_id and campaign.deleted_at is null
     where c.agreement_id = ? and c.released_at is null
  ),
  used as (
    select code.id as code_id, o.id as order_id, o.currency_code,
           o.canceled_at is null and o.status <> 'canceled' as is_live
      from code join order_promotion link on link.promotion_id = code.promotion_id and link.deleted_at is null
      join "order" o on o.id = link.order_id and o.deleted_at is null
     where exists (select 1 from order_item item
                     join order_line_item_adjustment off on off.item_id = item.item_id and off.deleted_at is null
                    where item.order_id = o.id and off.promotion_id = code.promotion_id)
  ),
  kept as (
    select used.code_id, used.currency_code,
           sum(coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)
             - coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)) as amount
      from used join order_payment_collection link on link.order_id = used.order_id and link.deleted_at is null
      join payment p on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
     where used.is_live group by 1, 2
  )
  select code.claim_id, code.code, code.percent, code.uses, code.is_usable, code.promotion_id is not null as is_made,
         (select count(*)::integer from used where used.code_id = code.id) as used,
         (select coalesce(json_agg(json_build_object('currency_code', currency_code,
                   'amount_minor', (${minorUnits("amount", "currency_code")})::text) order by currency_code), '[]')
            from kept where kept.code_id = code.id) as revenue
    from code order by code.created_at, code.id`;

type CodeFigures = Omit<DiscountCodeAnswer, "revenue"> & {
  claim_id: string;
  revenue: NonNullable<DiscountCodeAnswer["revenue"]>;
};

/** The codes of an agreement by the request that they came with. What they brought in is the shop's own business. */
export async function readCodes(
  container: MedusaContainer,
  agreementId: string,
  isAdmin: boolean,
): Promise<Map<string, DiscountCodeAnswer>> {
  const { rows } = await database(container).raw<CodeFigures>(CODES, [agreementId]);
  return new Map(
    rows.map(({ claim_id, revenue, ...code }) => [claim_id, { ...code, revenue: isAdmin ? revenue : null }]),
  );
}

import { generateEntityId } from "@medusajs/framework/utils";
import type { HoldWish } from "../../modules/stock-hold/service";
import type { Connection } from "../database/connection";

const RAW = (value: string) => `jsonb_build_object('value', trim_scale(${value})::text, 'precision', 20)`;

/** The uses that the hold has secured are entered where the platform counts them; the hold has the rows locked already. */
const COUNT_USES = `
  with uses as (
    select * from jsonb_to_recordset(?::jsonb)
      as use (promotion_id text, budget_id text, amount numeric, attribute_value text, usage_id text)
  ), promotions as (
    update promotion p set used = p.used + 1, updated_at = now()
      from uses where p.id = uses.promotion_id and p."limit" is not null
  ), spent as (
    select budget.id, budget.type, sum(case when budget.type = 'spend' then uses.amount else 1 end) as amount
      from uses join promotion_campaign_budget budget on budget.id = uses.budget_id
     where budget.type in ('spend', 'usage') group by budget.id, budget.type
  ), budgets as (
    update promotion_campaign_budget budget
       set used = budget.used + spent.amount, raw_used = ${RAW("budget.used + spent.amount")}, updated_at = now()
      from spent where budget.id = spent.id
  ), by_person as (
    select uses.budget_id, uses.attribute_value, min(uses.usage_id) as usage_id, count(*) as times
      from uses join promotion_campaign_budget budget on budget.id = uses.budget_id and budget.type = 'use_by_attribute'
     where uses.attribute_value is not null group by 1, 2
  ), counted as (
    update promotion_campaign_budget_usage usage
       set used = usage.used + by_person.times, raw_used = ${RAW("usage.used + by_person.times")}, updated_at = now()
      from by_person where usage.budget_id = by_person.budget_id and usage.attribute_value = by_person.attribute_value
       and usage.deleted_at is null
    returning usage.budget_id, usage.attribute_value
  )
  insert into promotion_campaign_budget_usage (id, budget_id, attribute_value, used, raw_used)
  select usage_id, budget_id, attribute_value, times, ${RAW("times::numeric")} from by_person
   where not exists (select 1 from counted where counted.budget_id = by_person.budget_id
                        and counted.attribute_value = by_person.attribute_value)`;

export async function countPromotionUses(on: Connection, promotions: HoldWish["promotions"]): Promise<void> {
  if (promotions.length === 0) return;
  const uses = promotions.map((use) => ({ ...use, usage_id: generateEntityId(undefined, "probudgus") }));
  await on.raw(COUNT_USES, [JSON.stringify(uses)]);
}

import type { RuleRow } from "../../modules/impact/rule-rows";
import type { PublicRule } from "../../types/impact";
import type { Connection } from "../database/connection";

const NAMES = `
  select 'product' as by, id, title as name, handle from product where id = any(?)
  union all
  select 'variant', variant.id, product.title || ' · ' || variant.title, product.handle
    from product_variant variant join product on product.id = variant.product_id where variant.id = any(?)
  union all select 'category', id, name, handle from product_category where id = any(?)
  union all select 'collection', id, title, handle from product_collection where id = any(?)
  union all select 'sales_channel', id, name, null from sales_channel where id = any(?)`;

type SelectorRow = Pick<RuleRow, "selector_by" | "selector_id">;
type Named = (row: SelectorRow) => PublicRule["selector"];

/** What rules select, by the name it has in the shop's own language; tiers and partners have none yet. */
export async function selectorNames(on: Connection, rules: readonly SelectorRow[]): Promise<Named> {
  const ids = rules.flatMap(({ selector_id }) => selector_id ?? []);
  const { rows } = await on.raw<{ by: string; id: string; name: string; handle: string | null }>(
    NAMES,
    Array(5).fill(ids),
  );
  return ({ selector_by: by, selector_id: id }) => {
    const { name = null, handle = null } = rows.find((row) => row.by === by && row.id === id) ?? {};
    return { by, id, name, handle };
  };
}

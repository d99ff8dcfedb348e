/**
 * A fingerprint of some tables: how many rows there are and the sum of the transactions that wrote them. It changes with
 * every insert, update and delete, also with those that leave no `updated_at` behind or commit out of order, and needs
 * no trigger on the platform's tables. The tables of a catalogue are small; one pass over all takes a few milliseconds.
 */
const CATALOGUE_TABLES = [
  "product",
  "product_variant",
  "product_option",
  "product_option_value",
  "product_product_option",
  "product_product_option_value",
  "product_variant_option",
  "product_variant_price_set",
  "product_variant_inventory_item",
  "product_variant_product_image",
  "product_sales_channel",
  "product_category",
  "product_category_product",
  "product_collection",
  "product_tag",
  "product_tags",
  "product_type",
  "image",
  "price",
  "price_rule",
  "price_set",
  "price_list",
  "price_list_rule",
  "translation",
  "region",
  "region_country",
  "sales_channel",
  "store_currency",
  "tax_rate",
  "tax_region",
  "impact_goal",
  "impact_rule",
];

const STOCK_TABLES = [
  "inventory_level",
  "inventory_item",
  "stock_location",
  "sales_channel_stock_location",
  "product_variant_inventory_item",
  // Says which variants are counted at all.
  "product_variant",
];

const written = (table: string) => `(select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from "${table}")`;

const fingerprint = (tables: string[]) => `md5(concat_ws(',', ${tables.map(written).join(", ")}))`;

/**
 * What is held at this moment. A hold that runs out leaves it by itself, so the fingerprint changes without a write; and
 * the thousands of holds that have ended cost nothing.
 */
const HELD = `(
  select count(*) || ':' || coalesce(sum(item.xmin::text::bigint), 0)
    from stock_held held
    join stock_hold_item item on item.hold_id = held.hold_id and item.inventory_item_id = held.inventory_item_id)`;

/** Rules begin and end by themselves: what a thing gives to a goal changes without a write. */
const RULES_NOW = `(
  select count(*) from impact_rule where valid_from <= now() and (valid_to is null or now() < valid_to))`;

export const VERSION_SQL = `
  select concat(${fingerprint(CATALOGUE_TABLES)}, ${RULES_NOW}) as catalogue, concat(${fingerprint(STOCK_TABLES)}, ${HELD}) as stock`;

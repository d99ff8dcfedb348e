/** What a buyer may write on an address. */
export const TYPED_COLUMNS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
] as const;

const columns = TYPED_COLUMNS.join(", ");
const typed = TYPED_COLUMNS.map((column) => `${column} = excluded.${column}`).join(", ");
const rowsOf = (table: string, key: string) => `input, jsonb_populate_recordset(null::${table}, value->'${key}') row`;
const idsOf = (key: string) => `(select jsonb_array_elements_text(value->'${key}') from input)`;

const taxLines = (table: string, parent: string, key: string) => `
  old_${key} as (delete from ${table} where ${parent} in ${idsOf(`${key}_of`)}),
  new_${key} as (
    insert into ${table} (id, description, tax_rate_id, code, rate, provider_id, data, ${parent})
    select row.id, row.description, row.tax_rate_id, row.code, row.rate, row.provider_id, row.data, row.${parent}
      from ${rowsOf(table, key)}
  )`;

/**
 * Everything that changes about a cart, in one statement. An address that belongs to this cart alone is written over:
 * the platform would leave the old one behind, with somebody's name in it, where no cart leads any more.
 */
export const WRITE_DETAILS_SQL = `
  with input as (select ?::jsonb as value),
  people as (
    insert into customer (id, email, has_account)
    select row.id, row.email, false from ${rowsOf("customer", "customers")}
  ),
  addresses as (
    insert into cart_address (id, ${columns}) select row.id, ${TYPED_COLUMNS.map((column) => `row.${column}`).join(", ")}
      from ${rowsOf("cart_address", "addresses")}
    on conflict (id) do update set ${typed}, updated_at = now()
  ),
  prices as (
    update cart_line_item line
       set unit_price = row.unit_price, raw_unit_price = row.raw_unit_price, is_tax_inclusive = row.is_tax_inclusive,
           compare_at_unit_price = row.compare_at_unit_price, raw_compare_at_unit_price = row.raw_compare_at_unit_price,
           updated_at = now()
      from ${rowsOf("cart_line_item", "prices")} where line.id = row.id
  ),
  gone as (
    update cart_shipping_method set deleted_at = now(), updated_at = now()
     where id in ${idsOf("gone_methods")} and deleted_at is null
  ),
  kept as (
    update cart_shipping_method method
       set name = row.name, amount = row.amount, raw_amount = row.raw_amount, is_tax_inclusive = row.is_tax_inclusive,
           updated_at = now()
      from ${rowsOf("cart_shipping_method", "kept_methods")} where method.id = row.id
  ),
  added as (
    insert into cart_shipping_method (id, cart_id, name, amount, raw_amount, is_tax_inclusive, shipping_option_id, data)
    select row.id, row.cart_id, row.name, row.amount, row.raw_amount, row.is_tax_inclusive, row.shipping_option_id, row.data
      from ${rowsOf("cart_shipping_method", "added_methods")}
  ),
  ${taxLines("cart_line_item_tax_line", "item_id", "item_taxes")},
  ${taxLines("cart_shipping_method_tax_line", "shipping_method_id", "method_taxes")}
  update cart c
     set email = row.email, customer_id = row.customer_id, shipping_address_id = row.shipping_address_id,
         billing_address_id = row.billing_address_id, updated_at = now()
    from ${rowsOf("cart", "cart")} where c.id = row.id`;

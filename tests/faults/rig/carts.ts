import { type Basket, filledCart, must, newEmail, type Shop } from "../../integration/buyer.ts";
import type { Database } from "./database.ts";

export interface PreparedCart {
  id: string;
  email: string;
}

const ITEMS = "select id from cart_line_item where cart_id = $1";
const METHODS = "select id from cart_shipping_method where cart_id = $1";

/** The rows that make a cart, and which of them belong to it. */
const PARTS: readonly [table: string, ofCart: string][] = [
  ["customer", "id = (select customer_id from cart where id = $1)"],
  ["cart_address", "id in (select unnest(array[shipping_address_id, billing_address_id]) from cart where id = $1)"],
  ["cart", "id = $1"],
  ["cart_line_item", "cart_id = $1"],
  ["cart_line_item_tax_line", `item_id in (${ITEMS})`],
  ["cart_line_item_adjustment", `item_id in (${ITEMS})`],
  ["cart_shipping_method", "cart_id = $1"],
  ["cart_shipping_method_tax_line", `shipping_method_id in (${METHODS})`],
  ["cart_shipping_method_adjustment", `shipping_method_id in (${METHODS})`],
  ["cart_promotion", "cart_id = $1"],
];

let series = 0;

/**
 * Thousands of carts in seconds: one is filled as a buyer would through the API, and its rows are copied under other
 * names, each with an e-mail of its own.
 */
export async function copyCarts(
  shop: Shop,
  database: Pick<Database, "sql">,
  { promoCodes = [], ...basket }: Basket & { promoCodes?: string[] },
  count: number,
): Promise<PreparedCart[]> {
  const email = newEmail();
  const { id } = await filledCart(shop, { ...basket, email });
  if (promoCodes.length > 0) await must(shop, `/store/carts/${id}`, { promo_codes: promoCodes });
  const names = [email];
  for (const [table, ofCart] of PARTS) {
    const rows = await database.sql<{ id: string }>(`select id from ${table} where ${ofCart}`, [id]);
    names.push(...rows.map((row) => row.id));
  }
  const mark = `x${series++}n`;
  // An e-mail grows at its front, an id at its end.
  const renamed = names.reduce((text, _, index) => {
    const name = `$${index + 4}`;
    return `replace(${text}, ${name}, ${index === 0 ? `$2 || n || ${name}` : `${name} || $2 || n`})`;
  }, "to_jsonb(part)::text");
  for (const [table, ofCart] of PARTS) {
    await database.sql(
      `insert into ${table}
       select (jsonb_populate_record(null::${table}, (${renamed})::jsonb)).*
         from ${table} part cross join generate_series(1, $3::int) n where part.${ofCart}`,
      [id, mark, count, ...names],
    );
  }
  const numbers = Array.from({ length: count }, (_, index) => `${mark}${index + 1}`);
  return numbers.map((number) => ({ id: `${id}${number}`, email: `${number}${email}` }));
}

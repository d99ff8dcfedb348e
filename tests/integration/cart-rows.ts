import { call } from "./buyer.ts";
import type { TestShop } from "./harness.ts";

type Row = Record<string, unknown>;

/** What no two carts have in common, and nobody looks at. */
const OWN = new Set([
  ...["id", "cart_id", "item_id", "shipping_method_id", "shipping_address_id", "billing_address_id"],
  ...["created_at", "updated_at", "deleted_at", "payment_collection_id", "metadata"],
]);

const shown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shown);
  if (value instanceof Date || value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !OWN.has(key))
      .map(([key, inner]) => [key, shown(inner)]),
  );
};

/** Everything a cart consists of that somebody would notice, read from its rows and from the platform's own answer. */
export async function cartRows(shop: TestShop, cartId: string): Promise<Row> {
  const all = async (sql: string) => shown(await shop.sql(sql, [cartId]));
  const of = (table: string, parent: string, key: string, order: string) =>
    all(`select child.* from ${table} child join ${parent} parent on parent.id = child.${key}
          where parent.cart_id = $1 and parent.deleted_at is null and child.deleted_at is null order by ${order}`);
  const address = (name: string) =>
    all(`select a.* from cart c join cart_address a on a.id = c.${name}_id where c.id = $1 and a.deleted_at is null`);
  const { body } = await call<{ cart: Row }>(shop, `/store/carts/${cartId}`);
  const totals = Object.entries(body.cart).filter(([name]) => /total$/.test(name));
  return {
    cart: await all("select * from cart where id = $1"),
    customer: await all(
      "select p.id as person, p.email, p.has_account from customer p join cart c on c.customer_id = p.id where c.id = $1",
    ),
    shipping: await address("shipping_address"),
    billing: await address("billing_address"),
    lines: await all("select * from cart_line_item where cart_id = $1 and deleted_at is null order by title"),
    methods: await all("select * from cart_shipping_method where cart_id = $1 and deleted_at is null order by name"),
    lineTaxes: await of("cart_line_item_tax_line", "cart_line_item", "item_id", "parent.title, child.code"),
    methodTaxes: await of(
      "cart_shipping_method_tax_line",
      "cart_shipping_method",
      "shipping_method_id",
      "parent.name, child.code",
    ),
    lineDiscounts: await of("cart_line_item_adjustment", "cart_line_item", "item_id", "parent.title, child.code"),
    methodDiscounts: await of(
      "cart_shipping_method_adjustment",
      "cart_shipping_method",
      "shipping_method_id",
      "parent.name, child.code",
    ),
    promotions: await all(
      `select p.code from cart_promotion link join promotion p on p.id = link.promotion_id
        where link.cart_id = $1 and link.deleted_at is null order by p.code`,
    ),
    totals: Object.fromEntries(totals),
  };
}

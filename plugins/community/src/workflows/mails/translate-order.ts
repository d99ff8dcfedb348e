import type { MedusaContainer } from "@medusajs/framework/types";
import type { MailLocale } from "../../types/mails";
import { database } from "../database/connection";
import type { OrderRow } from "./order-rows";

interface Named {
  id: string;
  /** Of a variant's product, or of a shipping option. */
  name: string;
  /** Of a variant. */
  title: string | null;
}

const word = (id: string, field: string) => `(
  select nullif(btrim(t.translations->>'${field}'), '') from translation t
   where t.reference_id = ${id} and t.locale_code = asked.locale and t.deleted_at is null limit 1)`;

const NAMES = `
  with asked as (select ?::text as locale, ?::text[] as ids)
  select v.id, coalesce(${word("p.id", "title")}, p.title) as name, coalesce(${word("v.id", "title")}, v.title) as title
    from asked join product_variant v on v.id = any(asked.ids) and v.deleted_at is null
    join product p on p.id = v.product_id and p.deleted_at is null
  union all
  select o.id, coalesce(${word("o.id", "name")}, o.name), null
    from asked join shipping_option o on o.id = any(asked.ids) and o.deleted_at is null`;

/**
 * An order keeps the names of the moment it was made, in the language its cart was filled in. A mail in another language
 * looks the names up; what is no longer in the catalogue keeps the name it was bought under.
 */
export async function translateOrder(
  container: MedusaContainer,
  order: OrderRow,
  locale: MailLocale,
): Promise<OrderRow> {
  const methods = order.shipping_methods ?? [];
  const ids = [...order.items.map((item) => item.variant_id), ...methods.map((method) => method.shipping_option_id)];
  const { rows } = await database(container).raw<Named>(NAMES, [locale, ids.filter((id): id is string => !!id)]);
  const names = new Map(rows.map((row) => [row.id, row]));
  const named = (id: string | null | undefined) => (id ? names.get(id) : undefined);
  return {
    ...order,
    items: order.items.map((item) => ({
      ...item,
      product_title: named(item.variant_id)?.name ?? item.product_title,
      variant_title: named(item.variant_id)?.title ?? item.variant_title,
    })),
    shipping_methods: methods.map((method) => ({
      ...method,
      name: named(method.shipping_option_id)?.name ?? method.name,
    })),
  };
}

import type { Connection } from "../database/connection";

export interface CartRegion {
  name: string;
  automatic_taxes: boolean;
  countries: string[];
}

export interface Buyer {
  id: string;
  email: string;
  has_account: boolean;
  metadata: Record<string, unknown> | null;
  group_ids: string[];
}

/** What lies around a cart and bears upon its price. */
export interface Surroundings {
  region: CartRegion | null;
  /** Whoever the cart belongs to, and everybody with the asked-for e-mail address. */
  customers: Buyer[];
  has_automatic_promotions: boolean;
  /** By variant. */
  price_sets: Record<string, string>;
  /** Of the deliveries chosen so far, by option; one that is gone is missing. */
  delivery_profiles: Record<string, string | null>;
  /** That the things in the cart need. */
  needed_profiles: string[];
}

const object = (key: string, value: string, from: string) =>
  `(select coalesce(jsonb_object_agg(${key}, ${value}), '{}') from ${from})`;

/** Of a region that goes by `r`. */
export const REGION_OBJECT = `
  jsonb_build_object('name', r.name, 'automatic_taxes', r.automatic_taxes,
    'countries', array(select country.iso_2 from region_country country
                        where country.region_id = r.id and country.deleted_at is null order by 1))`;

/** Of a customer who goes by `person`. */
export const CUSTOMER_COLUMNS = `
  person.id, person.email, person.has_account, person.metadata,
  array(select member.customer_group_id from customer_group_customer member
         where member.customer_id = person.id and member.deleted_at is null) as group_ids`;

const SURROUNDINGS_SQL = `
  select (select ${REGION_OBJECT} from region r where r.id = c.region_id and r.deleted_at is null) as region,
         (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (
            select ${CUSTOMER_COLUMNS} from customer person
             where (person.id = c.customer_id or person.email = asked.email) and person.deleted_at is null
             order by person.id) x) as customers,
         exists (select 1 from promotion p where p.is_automatic and p.status = 'active' and p.deleted_at is null)
           as has_automatic_promotions,
         ${object(
           "link.variant_id",
           "link.price_set_id",
           `product_variant_price_set link where link.deleted_at is null and link.variant_id in (
              select line.variant_id from cart_line_item line where line.cart_id = c.id and line.deleted_at is null)`,
         )} as price_sets,
         ${object(
           "o.id",
           "o.shipping_profile_id",
           `shipping_option o where o.deleted_at is null and o.id in (
              select method.shipping_option_id from cart_shipping_method method
               where method.cart_id = c.id and method.deleted_at is null)`,
         )} as delivery_profiles,
         array(select distinct link.shipping_profile_id from cart_line_item line
                 join product_shipping_profile link on link.product_id = line.product_id and link.deleted_at is null
                where line.cart_id = c.id and line.deleted_at is null and line.requires_shipping) as needed_profiles
    from cart c cross join (select ?::text as email) asked
   where c.id = ?`;

/** @param email in lower case, as the platform keeps it; null when nobody new is named. */
export async function readSurroundings(on: Connection, cartId: string, email: string | null): Promise<Surroundings> {
  const { rows } = await on.raw<Surroundings>(SURROUNDINGS_SQL, [email, cartId]);
  return rows[0] as Surroundings;
}

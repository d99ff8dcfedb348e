import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import type { RedeemableRow } from "../../modules/recognition/redeemable-rows";
import type { OfferForPoints, RedeemableAnswer } from "../../types/points";
import { local, words } from "../carts/new-cart-sql";
import { freeUnits } from "../catalogue/free-units";
import { type Connection, database } from "../database/connection";
import { recognition } from "../recognition/recognition";

export const redeemableNotFound = () =>
  new DomainError("not_found", "redeemable_not_found", "There is no such thing to be had for points", {
    field: "redeemable_id",
  });

interface ProductRow {
  id: string;
  title: string;
  handle: string;
  thumbnail: string | null;
  channel_id: string | null;
  variant_ids: string[];
}

const PRODUCTS = `
  select p.id, ${local("pw", "title", "p.title")} as title, p.handle, p.thumbnail,
         (select min(link.sales_channel_id) from product_sales_channel link
           where link.product_id = p.id and link.deleted_at is null) as channel_id,
         array(select v.id from product_variant v where v.product_id = p.id and v.deleted_at is null) as variant_ids
    from (select ?::text as locale, ?::text[] as products) asked
    join product p on p.id = any(asked.products) and p.deleted_at is null and p.status = 'published'
    ${words("pw", "p.id")}`;

async function productsOf(on: Connection, rows: readonly RedeemableRow[], locale: string): Promise<ProductRow[]> {
  return (await on.raw<ProductRow>(PRODUCTS, [locale, rows.map(({ product_id }) => product_id)])).rows;
}

/** All of them, whether they are to be had now or not. */
export async function listRedeemables(container: MedusaContainer): Promise<RedeemableAnswer[]> {
  const rows = await recognition(container).redeemables.list();
  return redeemableAnswers(container, rows);
}

export async function redeemableAnswers(
  container: MedusaContainer,
  rows: readonly RedeemableRow[],
): Promise<RedeemableAnswer[]> {
  const products = await productsOf(database(container), rows, "");
  const titles = new Map(products.map(({ id, title }) => [id, title]));
  return rows.map((row) => ({ ...row, title: titles.get(row.product_id) ?? row.product_id }));
}

/** What is open, and sold here. */
export async function offersForPoints(container: MedusaContainer, locale: string): Promise<OfferForPoints[]> {
  const on = database(container);
  const rows = await recognition(container).redeemables.list({ isOpen: true });
  const products = await productsOf(on, rows, locale);
  const known = new Map(products.map((product) => [product.id, product]));
  const offers = rows.flatMap((row) => {
    const product = known.get(row.product_id);
    return product ? [{ row, product }] : [];
  });
  return Promise.all(
    offers.map(async ({ row: { id, points }, product: { title, handle, thumbnail, channel_id, variant_ids } }) => {
      const units = channel_id ? [...(await freeUnits(on, channel_id, variant_ids)).values()] : [];
      return { id, title, handle, thumbnail, points, is_available: units.some((each) => each === null || each > 0) };
    }),
  );
}

export const redeemableChanged = (field: string) =>
  new DomainError("conflict", "redeemable_changed", "It has changed meanwhile", { field });

import type { MedusaContainer } from "@medusajs/framework/types";
import type { GivenNumbers } from "../../modules/edition/service";
import { SHOP_EXCEPTION_MODULE } from "../../modules/shop-exception";
import type { ShopExceptionService } from "../../modules/shop-exception/service";
import { type Connection, database } from "../database/connection";

const KIND = "edition_number_missing" as const;
const subjectOf = (orderId: string, productId: string) => `${orderId}:${productId}`;

/** A row that a person settled says enough; one that was settled by a number may come up again. */
const UNKNOWN = `
  select o.email, p.title from "order" o left join product p on p.id = ?
   where o.id = ? and not exists (select 1 from shop_exception known
                                   where known.kind = '${KIND}' and known.subject = ?
                                     and (known.state = 'open' or known.done <> 'number_given'))`;

const OPEN = `select 1 from shop_exception where kind = '${KIND}' and subject = ? and state = 'open'`;

/** Tells a person, once, that an edition was sold beyond its numbers. Give it the transaction that takes the money. */
export async function reportMissingNumbers(
  container: MedusaContainer,
  orderId: string,
  missing: GivenNumbers["missing"],
  on: Connection = database(container),
): Promise<void> {
  for (const { product_id, units } of missing) {
    const subject = subjectOf(orderId, product_id);
    const { rows } = await on.raw<{ email: string | null; title: string | null }>(UNKNOWN, [
      product_id,
      orderId,
      subject,
    ]);
    if (!rows[0]) continue;
    const { email, title } = rows[0];
    const details = { product_id, product: title, units };
    const report = { kind: KIND, subject, done: "nothing", leftToDo: "raise_edition_or_refund" } as const;
    await exceptions(container).report({ ...report, orderId, email, details }, on);
  }
}

/** The edition grew, or somebody else's number came back. */
export async function settleFoundNumbers(
  container: MedusaContainer,
  orderId: string,
  { given, missing }: GivenNumbers,
): Promise<void> {
  const stillMissing = new Set(missing.map(({ product_id }) => product_id));
  for (const productId of new Set(given.map(({ product_id }) => product_id))) {
    if (stillMissing.has(productId)) continue;
    const subject = subjectOf(orderId, productId);
    const { rows } = await database(container).raw(OPEN, [subject]);
    const report = { kind: KIND, subject, done: "number_given", leftToDo: null } as const;
    if (rows.length > 0) await exceptions(container).report({ ...report, orderId });
  }
}

const exceptions = (container: MedusaContainer) => container.resolve<ShopExceptionService>(SHOP_EXCEPTION_MODULE);

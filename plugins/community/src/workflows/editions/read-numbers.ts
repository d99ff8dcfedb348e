import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  AdminOrderEditionsAnswer,
  AdminProductEditionAnswer,
  CustomerEditionsAnswer,
  LineNumbers,
  NumberOwner,
} from "../../types/editions";
import { database } from "../database/connection";

/** Plain queries: reading keeps no workflow on record. */
async function rowsOf<Row>(container: MedusaContainer, sql: string, bindings: unknown[]): Promise<Row[]> {
  return (await database(container).raw<Row>(sql, bindings)).rows;
}

const lines = (which: string) => `
  select e.order_id, e.line_item_id, e.product_id, keepsake_edition_size(p.metadata) as size,
         coalesce(line.product_title, line.title) as title, array_agg(e.number order by e.number) as numbers
    from edition_number e
    left join product p on p.id = e.product_id
    left join order_line_item line on line.id = e.line_item_id
   where ${which}
   group by e.order_id, e.line_item_id, e.product_id, p.metadata, line.product_title, line.title
   order by e.order_id, min(e.number)`;

type LineRow = LineNumbers & { order_id: string; title: string };

const asLine = ({ line_item_id, product_id, size, numbers }: LineRow): LineNumbers => ({
  line_item_id,
  product_id,
  size,
  numbers,
});

export async function readOrderNumbers(container: MedusaContainer, orderId: string): Promise<LineNumbers[]> {
  return (await rowsOf<LineRow>(container, lines("e.order_id = ?"), [orderId])).map(asLine);
}

export async function readCustomerNumbers(
  container: MedusaContainer,
  customerId: string,
): Promise<CustomerEditionsAnswer> {
  const owned = `e.order_id in (select id from "order" where customer_id = ? and deleted_at is null)`;
  const rows = await rowsOf<LineRow>(container, lines(owned), [customerId]);
  return { lines: rows.map((row) => ({ order_id: row.order_id, ...asLine(row) })) };
}

export async function readOrderNumbersForAdmin(
  container: MedusaContainer,
  orderId: string,
): Promise<AdminOrderEditionsAnswer> {
  const rows = await rowsOf<LineRow>(container, lines("e.order_id = ?"), [orderId]);
  const history = await rowsOf<AdminOrderEditionsAnswer["history"][number]>(
    container,
    "select product_id, number, event, at from edition_number_history where order_id = ? order by id",
    [orderId],
  );
  return { lines: rows.map((row) => ({ title: row.title, ...asLine(row) })), history };
}

export async function readProductNumbers(
  container: MedusaContainer,
  productId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<AdminProductEditionAnswer> {
  const [edition] = await rowsOf<{ size: number | null; given: number }>(
    container,
    `select keepsake_edition_size(p.metadata) as size,
            (select count(*)::int from edition_number e where e.product_id = p.id and e.order_id is not null) as given
       from product p where p.id = ?`,
    [productId],
  );
  const owners = await rowsOf<NumberOwner>(
    container,
    `select e.number, e.order_id, o.display_id, o.email, e.given_at
       from edition_number e join "order" o on o.id = e.order_id
      where e.product_id = ? order by e.number limit ? offset ?`,
    [productId, limit, offset],
  );
  const { size = null, given = 0 } = edition ?? {};
  return {
    edition: size === null ? null : { size, given, free: Math.max(0, size - given) },
    owners,
    count: given,
    limit,
    offset,
  };
}

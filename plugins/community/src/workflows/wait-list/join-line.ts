import type { MedusaContainer } from "@medusajs/framework/types";
import { isEmail } from "../../domain/address-form";
import { limitPerPersonOf, mailboxOf } from "../../domain/edition-limit";
import { DomainError } from "../../domain/errors";
import { checkWish } from "../../domain/wait-list";
import { failPoint } from "../../fail-point";
import type { JoinWaitListAnswer, JoinWaitListRequest } from "../../types/wait-list";
import { freeUnits } from "../catalogue/free-units";
import { askedAt } from "../database/asked-at";
import { database } from "../database/connection";
import { readSoldVariant } from "./sold-variant";
import { waitList } from "./wait-list";

export interface JoinWish extends JoinWaitListRequest {
  customer_id: string | null;
  /** Says which sales channel the reader looks at. */
  publishable_key: string;
  /** By `performance.now()`. */
  arrived_at: number;
}

const CHANNEL_SQL = `
  select link.sales_channel_id as id, clock_timestamp() as read_at
    from api_key key
    join publishable_api_key_sales_channel link on link.publishable_key_id = key.id and link.deleted_at is null
   where key.token = ? and key.type = 'publishable' and key.revoked_at is null and key.deleted_at is null
     and exists (select 1 from product_sales_channel own join product_variant v on v.product_id = own.product_id
                  where v.id = ? and own.sales_channel_id = link.sales_channel_id and own.deleted_at is null)
   order by link.created_at limit 1`;

interface Channel {
  id: string;
  read_at: Date;
}

export async function joinLine(container: MedusaContainer, wish: JoinWish): Promise<JoinWaitListAnswer> {
  const { variant_id, quantity, email, locale, region_id, customer_id } = wish;
  if (!isEmail(email))
    throw new DomainError("invalid_data", "email_invalid", "An e-mail address is needed to write to", {
      field: "email",
    });
  const connection = database(container);
  const { rows } = await connection.raw<Channel>(CHANNEL_SQL, [wish.publishable_key, variant_id]);
  const [channel] = rows;
  const asked = askedAt(channel?.read_at ?? new Date(), wish.arrived_at);
  const variant = channel && (await readSoldVariant(connection, variant_id, channel.id));
  if (!variant) throw new DomainError("not_found", "variant_not_found", "This shop sells no such thing");
  const regions = await connection.raw("select 1 from region where id = ? and deleted_at is null", [region_id]);
  if (regions.rows.length === 0)
    throw new DomainError("invalid_data", "region_unknown", "There is no such region", { field: "region_id" });
  checkWish(quantity, limitPerPersonOf(variant.metadata));
  await refuseIfInStock(container, variant_id, channel.id);

  const place = { variant_id, quantity, customer_id, locale, region_id, sales_channel_id: channel.id };
  const entry = await waitList(container).join({ ...place, email: email.trim(), mailbox: mailboxOf(email) }, asked);
  await failPoint("join-line.after-insert");
  return { position: await waitList(container).position(entry) };
}

/** What can be bought at once needs no line, unless one stands there already whose turn it is first. */
async function refuseIfInStock(container: MedusaContainer, variantId: string, channelId: string): Promise<void> {
  const connection = database(container);
  const free = (await freeUnits(connection, channelId, [variantId])).get(variantId);
  if (free === undefined || free === 0) return;
  const { rows } = await connection.raw(
    "select 1 from wait_list_entry where variant_id = ? and state = 'waiting' limit 1",
    [variantId],
  );
  if (rows.length === 0)
    throw new DomainError("conflict", "in_stock", "This can be bought at once", { data: { available: free } });
}

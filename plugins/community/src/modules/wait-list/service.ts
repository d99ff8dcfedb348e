import { ContainerRegistrationKeys, generateEntityId, MedusaError } from "@medusajs/framework/utils";
import { statesBefore, type WaitState } from "../../domain/wait-list";

interface Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Promise<{ rows: Row[] }>;
}

export interface WaitListWish {
  variant_id: string;
  quantity: number;
  email: string;
  mailbox: string;
  customer_id: string | null;
  locale: "en" | "zh-CN";
  sales_channel_id: string;
  region_id: string;
}

export interface WaitListEntry extends WaitListWish {
  id: string;
  state: WaitState;
  joined_at: Date;
  offered_quantity: number | null;
  offered_at: Date | null;
  offer_expires_at: Date | null;
  cart_id: string | null;
}

export interface Offer {
  quantity: number;
  expiresAt: Date;
}

/** The lines of people before things that are sold out. Which state may follow which is the domain's word. */
export class WaitListService {
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
  }

  /**
   * Puts somebody at the end of the line. Whoever stands in it already keeps the place they have, and whoever stood in it
   * and has left since they asked stays away: a process may stand still between the question and this answer to it.
   * @param askedAt by the database's clock.
   */
  async join(wish: WaitListWish, askedAt: Date): Promise<WaitListEntry> {
    await this.connection.raw(
      `insert into wait_list_entry
         (id, variant_id, quantity, email, mailbox, customer_id, locale, sales_channel_id, region_id)
       select ?, wish.variant_id, ?, ?, wish.mailbox, ?, ?, ?, ? from (select ?::text as variant_id, ?::text as mailbox) wish
        where not exists (select 1 from wait_list_entry gone
                           where gone.variant_id = wish.variant_id and gone.mailbox = wish.mailbox and gone.ended_at > ?)
       on conflict (variant_id, mailbox) where state in ('waiting', 'offered') do nothing`,
      [
        generateEntityId(undefined, "wait"),
        wish.quantity,
        wish.email,
        wish.customer_id,
        wish.locale,
        wish.sales_channel_id,
        wish.region_id,
        wish.variant_id,
        wish.mailbox,
        askedAt,
      ],
    );
    const { rows } = await this.connection.raw<WaitListEntry>(
      "select * from wait_list_entry where variant_id = ? and mailbox = ? order by joined_at desc limit 1",
      [wish.variant_id, wish.mailbox],
    );
    return rows[0] as WaitListEntry;
  }

  async find(id: string): Promise<WaitListEntry | null> {
    const { rows } = await this.connection.raw<WaitListEntry>("select * from wait_list_entry where id = ?", [id]);
    return rows[0] ?? null;
  }

  /** The same, and nobody else decides about it until the transaction ends. */
  async lock(id: string, on: Connection): Promise<WaitListEntry | null> {
    const { rows } = await on.raw<WaitListEntry>("select * from wait_list_entry where id = ? for update", [id]);
    return rows[0] ?? null;
  }

  /** 1 for whoever is asked next. */
  async position(entry: Pick<WaitListEntry, "id">): Promise<number> {
    const { rows } = await this.connection.raw<{ ahead: string }>(
      `select count(*) as ahead from wait_list_entry own
         join wait_list_entry other on other.variant_id = own.variant_id and other.state = 'waiting'
          and (other.joined_at, other.id) < (own.joined_at, own.id)
        where own.id = ?`,
      [entry.id],
    );
    return Number(rows[0]?.ahead ?? 0) + 1;
  }

  /** The first in line; those in `passed` cannot be served today and keep their place. */
  async next(variantId: string, channelId: string, passed: string[], on: Connection): Promise<WaitListEntry | null> {
    const { rows } = await on.raw<WaitListEntry>(
      `select * from wait_list_entry
        where variant_id = ? and sales_channel_id = ? and state = 'waiting' and not (id = any(?))
        order by joined_at, id limit 1 for update`,
      [variantId, channelId, passed],
    );
    return rows[0] ?? null;
  }

  async offer(id: string, { quantity, expiresAt }: Offer, on: Connection): Promise<void> {
    const set = "offered_quantity = ?, offered_at = clock_timestamp(), offer_expires_at = ?";
    await this.move(id, "offered", set, [quantity, expiresAt], on);
  }

  async accept(id: string, cartId: string, on: Connection): Promise<void> {
    await this.move(id, "accepted", "cart_id = ?, ended_at = now()", [cartId], on);
  }

  async expire(id: string, on: Connection): Promise<void> {
    await this.move(id, "expired", "ended_at = now()", [], on);
  }

  async cancel(id: string, on: Connection): Promise<void> {
    await this.move(id, "cancelled", "ended_at = now()", [], on);
  }

  /** Whose place it was is nobody's business any more. */
  async forget(id: string, on: Connection): Promise<void> {
    await on.raw("update wait_list_entry set email = '', mailbox = id, customer_id = null where id = ?", [id]);
  }

  private async move(id: string, to: WaitState, set: string, values: unknown[], on: Connection): Promise<void> {
    const { rows } = await on.raw(
      `update wait_list_entry set state = ?, ${set}, updated_at = now() where id = ? and state = any(?) returning id`,
      [to, ...values, id, statesBefore(to)],
    );
    if (rows.length === 0)
      throw new MedusaError(MedusaError.Types.CONFLICT, `Entry ${id} of the wait list cannot become ${to}`);
  }
}

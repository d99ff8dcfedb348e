import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import type { StockedLine } from "../../domain/stock-need";

/** The platform's connection pool, or one transaction of it. */
export interface Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Promise<{ rows: Row[] }>;
}

/** What is to be held; exactly one of `cart_id` and `wait_id` is set. Quantities are whole units. */
export interface HoldWish {
  cart_id?: string | null;
  wait_id?: string | null;
  mailbox: string | null;
  customer_id: string | null;
  expires_at: Date;
  items: { inventory_item_id: string; quantity: number; locations: string[] }[];
  editions: { product_id: string; per_person: number; quantity: number }[];
  promotions: { promotion_id: string; budget_id: string | null; amount: string; attribute_value: string | null }[];
}

export interface Held {
  hold_id: string;
  expires_at: string;
  items: { inventory_item_id: string; location_id: string; quantity: number }[];
}

/** `available` units at the one place that has most. */
export type Short = { inventory_item_id: string; available: number }[];

/** Why a cart cannot have what it wants, with all its lines that are counted. */
export interface CartShort {
  lines: StockedLine[];
  short: Short;
}

export type HoldRefusal =
  | { refused: "out_of_stock"; short: Short }
  | { refused: "edition_limit"; product_id: string; limit: number; remaining: number }
  | { refused: "promotion_limit"; promotion_id: string };

export type ReleaseReason =
  | "cart_changed"
  | "expired"
  | "given_back"
  | "offer_ended"
  | "payment_failed"
  | "payment_returned";

const PAGE_ENDED: ReadonlySet<ReleaseReason> = new Set(["expired", "payment_failed", "payment_returned"]);

export interface LiveHold {
  id: string;
  expires_at: Date;
}

/** Units set aside while somebody pays. Each call is one atomic statement; give it a transaction to make it part of one. */
export class StockHoldService {
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
  }

  /** Everything or nothing. Taking again for the same cart replaces what it held and extends its life. */
  async take(wish: HoldWish, on: Connection = this.connection): Promise<Held | HoldRefusal> {
    const id = generateEntityId(undefined, "hold");
    const { rows } = await on.raw<{ answer: Held | HoldRefusal }>("select keepsake_take_hold(?::jsonb) as answer", [
      JSON.stringify({ id, ...wish }),
    ]);
    return (rows[0] as { answer: Held | HoldRefusal }).answer;
  }

  /** Takes and locks nothing, so that those who come too late are in nobody's way. Null: there may be enough. */
  async shortOfCart(cartId: string): Promise<CartShort | null> {
    const { rows } = await this.connection.raw<{ answer: CartShort | null }>(
      "select keepsake_cart_short(?) as answer",
      [cartId],
    );
    return rows[0]?.answer ?? null;
  }

  /** The hold of a cart that still holds something. */
  async liveOfCart(cartId: string): Promise<LiveHold | null> {
    const { rows } = await this.connection.raw<LiveHold>(
      "select id, expires_at from stock_hold where cart_id = ? and state = 'held' and expires_at > clock_timestamp()",
      [cartId],
    );
    return rows[0] ?? null;
  }

  /** Moves the end of a live hold, for instance to that of the payment page. What was offered keeps its own time. */
  async extend(holdId: string, expiresAt: Date): Promise<void> {
    await this.connection.raw(
      "update stock_hold set expires_at = ?, updated_at = now() where id = ? and state = 'held' and wait_id is null",
      [expiresAt, holdId],
    );
  }

  /** For what is kept for somebody who needs no cart yet. */
  async extendWait(waitId: string, expiresAt: Date, on: Connection): Promise<void> {
    await on.raw(
      "update stock_hold set expires_at = ?, updated_at = now() where wait_id = ? and state = 'held' and cart_id is null",
      [expiresAt, waitId],
    );
  }

  async isKept(waitId: string): Promise<boolean> {
    const { rows } = await this.connection.raw(
      "select 1 from stock_hold where wait_id = ? and state = 'held' and expires_at > clock_timestamp()",
      [waitId],
    );
    return rows.length > 0;
  }

  /** The order has its reservations now. */
  async consume(holdId: string, orderId: string, on: Connection = this.connection): Promise<void> {
    await this.end(on, "id = ?", [holdId], ["consumed", orderId, null]);
  }

  /**
   * @returns ids of the holds that ended; none when there was nothing to release. Units that were offered to somebody who
   * waited outlive a payment page that was left or failed: they were promised until a time of their own.
   */
  async releaseCart(cartId: string, reason: ReleaseReason, on: Connection = this.connection): Promise<string[]> {
    const isPromised = "wait_id is not null and expires_at > clock_timestamp()";
    const which = PAGE_ENDED.has(reason) ? `cart_id = ? and not (${isPromised})` : "cart_id = ?";
    return this.end(on, which, [cartId], ["released", null, reason]);
  }

  async releaseWait(waitId: string, reason: ReleaseReason, on: Connection = this.connection): Promise<string[]> {
    return this.end(on, "wait_id = ?", [waitId], ["released", null, reason]);
  }

  /** They hold nothing already; this writes it down. */
  async releaseExpired(): Promise<string[]> {
    return this.end(this.connection, "expires_at <= clock_timestamp()", [], ["released", null, "expired"]);
  }

  /** What was offered, or kept, goes with its reader's cart from now on. */
  async moveToCart(
    waitId: string,
    cartId: string,
    expiresAt: Date,
    on: Connection = this.connection,
  ): Promise<boolean> {
    const { rows } = await on.raw(
      `update stock_hold set cart_id = ?, expires_at = ?, updated_at = now()
        where wait_id = ? and state = 'held' and expires_at > clock_timestamp() returning id`,
      [cartId, expiresAt, waitId],
    );
    return rows.length > 0;
  }

  private async end(on: Connection, which: string, values: string[], outcome: (string | null)[]): Promise<string[]> {
    const { rows } = await on.raw<{ id: string }>(
      `with ended as (
         update stock_hold set state = ?, order_id = ?, release_reason = ?, ended_at = now(), updated_at = now()
          where state = 'held' and ${which} returning id
       ), items as (
         update stock_hold_item set live = false where hold_id in (select id from ended)
       ), editions as (
         update stock_hold_edition set live = false where hold_id in (select id from ended)
       ), promotions as (
         update stock_hold_promotion set live = false where hold_id in (select id from ended)
       )
       select id from ended`,
      [...outcome, ...values],
    );
    return rows.map(({ id }) => id);
  }
}

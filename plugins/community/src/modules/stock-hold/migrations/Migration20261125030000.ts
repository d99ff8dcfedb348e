import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { LIVE_HELD_SQL, MAILBOX_SQL } from "../sql";
import { HOLD_FUNCTIONS_SQL } from "../take-sql";

export class Migration20261125030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists stock_hold (
      id text primary key,
      cart_id text null,
      wait_id text null,
      state text not null default 'held' check (state in ('held', 'consumed', 'released')),
      mailbox text null,
      customer_id text null,
      expires_at timestamptz not null,
      order_id text null,
      release_reason text null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      ended_at timestamptz null,
      check ((cart_id is not null) or (wait_id is not null)),
      check ((state = 'consumed') = (order_id is not null))
    );`);
    this.addSql(
      `create unique index if not exists stock_hold_live_cart on stock_hold (cart_id) where state = 'held' and cart_id is not null;`,
    );
    this.addSql(
      `create unique index if not exists stock_hold_live_wait on stock_hold (wait_id) where state = 'held' and wait_id is not null;`,
    );
    this.addSql(`create index if not exists stock_hold_expiry on stock_hold (expires_at) where state = 'held';`);
    this.addSql(`create index if not exists stock_hold_cart on stock_hold (cart_id, created_at) where cart_id is not null;`);
    this.addSql(`create index if not exists stock_hold_order on stock_hold (order_id) where order_id is not null;`);
    this.addSql(`create table if not exists stock_hold_item (
      hold_id text not null references stock_hold (id),
      inventory_item_id text not null,
      location_id text not null,
      quantity numeric not null check (quantity > 0),
      live boolean not null default true,
      primary key (hold_id, inventory_item_id)
    );`);
    this.addSql(
      `create index if not exists stock_hold_item_live on stock_hold_item (inventory_item_id, location_id) include (hold_id, quantity) where live;`,
    );
    this.addSql(`create table if not exists stock_hold_edition (
      hold_id text not null references stock_hold (id),
      product_id text not null,
      quantity integer not null check (quantity > 0),
      live boolean not null default true,
      primary key (hold_id, product_id)
    );`);
    this.addSql(
      `create index if not exists stock_hold_edition_live on stock_hold_edition (product_id) include (hold_id, quantity) where live;`,
    );
    this.addSql(`create table if not exists stock_hold_promotion (
      hold_id text not null references stock_hold (id),
      promotion_id text not null,
      budget_id text null,
      amount numeric not null default 0,
      attribute_value text null,
      live boolean not null default true,
      primary key (hold_id, promotion_id)
    );`);
    this.addSql(
      `create index if not exists stock_hold_promotion_live on stock_hold_promotion (promotion_id) where live;`,
    );
    this.addSql(
      `create index if not exists stock_hold_promotion_budget on stock_hold_promotion (budget_id) where live and budget_id is not null;`,
    );
    // The functions read the platform's tables, which an empty database may get after these.
    this.addSql("set local check_function_bodies = off;");
    for (const sql of [MAILBOX_SQL, LIVE_HELD_SQL, ...HOLD_FUNCTIONS_SQL]) this.addSql(sql);
  }

  override async down(): Promise<void> {
    for (const name of [
      "cart_short(text)",
      "take_hold(jsonb)",
      "overused(text)",
      "owned(text, text, text, text)",
      "short(jsonb, text)",
      "free(jsonb, text)",
    ])
      this.addSql(`drop function if exists keepsake_${name};`);
    this.addSql(`drop view if exists stock_held;`);
    this.addSql(`drop function if exists keepsake_mailbox(text);`);
    for (const table of ["stock_hold_promotion", "stock_hold_edition", "stock_hold_item", "stock_hold"])
      this.addSql(`drop table if exists ${table};`);
  }
}

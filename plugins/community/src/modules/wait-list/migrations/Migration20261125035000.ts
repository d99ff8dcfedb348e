import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125035000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists wait_list_entry (
      id text primary key,
      variant_id text not null,
      quantity integer not null check (quantity > 0),
      email text not null,
      mailbox text not null,
      customer_id text null,
      locale text not null,
      sales_channel_id text not null,
      region_id text not null,
      state text not null default 'waiting' check (state in ('waiting', 'offered', 'accepted', 'expired', 'cancelled')),
      joined_at timestamptz not null default clock_timestamp(),
      offered_quantity integer null check (offered_quantity > 0),
      offered_at timestamptz null,
      offer_expires_at timestamptz null,
      cart_id text null,
      ended_at timestamptz null,
      updated_at timestamptz not null default now(),
      check ((offered_at is null) = (offer_expires_at is null) and (offered_at is null) = (offered_quantity is null)),
      check (state not in ('offered', 'accepted', 'expired') or offered_at is not null),
      check ((state = 'accepted') = (cart_id is not null)),
      check ((state in ('waiting', 'offered')) = (ended_at is null))
    );`);
    // One place in the line for one mailbox, however its address is spelled.
    this.addSql(
      `create unique index if not exists wait_list_entry_open on wait_list_entry (variant_id, mailbox) where state in ('waiting', 'offered');`,
    );
    this.addSql(
      `create index if not exists wait_list_entry_line on wait_list_entry (variant_id, joined_at, id) where state = 'waiting';`,
    );
    this.addSql(
      `create index if not exists wait_list_entry_offers on wait_list_entry (offer_expires_at) where state = 'offered';`,
    );
    this.addSql(`create index if not exists wait_list_entry_joined on wait_list_entry (joined_at);`);
    this.addSql(
      `create index if not exists wait_list_entry_customer on wait_list_entry (customer_id) where customer_id is not null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists wait_list_entry;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125033000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists edition_number (
      product_id text not null,
      number integer not null check (number > 0),
      order_id text null,
      line_item_id text null,
      given_at timestamptz null,
      primary key (product_id, number),
      check ((order_id is null) = (line_item_id is null))
    );`);
    this.addSql(`create index if not exists edition_number_free on edition_number (product_id, number) where order_id is null;`);
    this.addSql(`create index if not exists edition_number_order on edition_number (order_id) where order_id is not null;`);
    // Who had which number when: a number that went back to the pool keeps its history.
    this.addSql(`create table if not exists edition_number_history (
      id bigint generated always as identity primary key,
      product_id text not null,
      number integer not null,
      order_id text not null,
      line_item_id text not null,
      event text not null check (event in ('given', 'returned')),
      at timestamptz not null default now()
    );`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists edition_number_history;`);
    this.addSql(`drop table if exists edition_number;`);
  }
}

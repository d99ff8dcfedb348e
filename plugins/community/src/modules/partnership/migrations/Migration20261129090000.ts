import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists partnership_logo (
      id text primary key,
      partner_id text not null check (length(partner_id) between 1 and 50),
      variant text not null check (variant in ('light', 'dark')),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      width integer not null check (width > 0),
      height integer not null check (height > 0),
      background text null check (background ~ '^#[0-9a-f]{6}$'),
      files jsonb not null check (jsonb_typeof(files) = 'array' and jsonb_array_length(files) > 0),
      kept_by text not null,
      kept_at timestamptz not null default now(),
      retired_at timestamptz null
    );`);
    this.addSql(`create unique index if not exists partnership_logo_in_use
      on partnership_logo (partner_id, variant) where retired_at is null;`);
    this.addSql(`create index if not exists partnership_logo_of_partner on partnership_logo (partner_id, kept_at);`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists partnership_logo;");
  }
}

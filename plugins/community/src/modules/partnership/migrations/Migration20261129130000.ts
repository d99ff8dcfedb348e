import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Discount codes that came with an agreement. A code is taken with the request for it and free again when that is declined
 * or taken back; the shop's promotion is made once it is confirmed, and the code never changes after that.
 */
export class Migration20261129130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists partnership_discount_code (
      id text primary key,
      claim_id text not null unique references partnership_claim (id),
      agreement_id text not null references partnership_agreement (id),
      code text not null check (code ~ '^[A-Z0-9]{4,20}$'),
      percent integer not null check (percent between 1 and 100),
      uses integer null check (uses > 0),
      promotion_id text null unique,
      released_at timestamptz null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (promotion_id is null or released_at is null)
    );`);
    this.addSql(`create unique index if not exists partnership_discount_code_taken on partnership_discount_code (code)
      where released_at is null;`);
    this.addSql(`create index if not exists partnership_discount_code_agreement
      on partnership_discount_code (agreement_id);`);
    this.addSql(`create or replace trigger partnership_discount_code_kept before delete or truncate
      on partnership_discount_code for each statement execute function keepsake_keep_partnership_row();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists partnership_discount_code;`);
  }
}

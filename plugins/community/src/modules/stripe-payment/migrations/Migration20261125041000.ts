import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125041000 extends Migration {
  override async up(): Promise<void> {
    // Payment pages that are closed here, and when Stripe has been told.
    this.addSql(`create table if not exists stripe_closed_page (
      id text primary key,
      closed_at timestamptz not null default now(),
      told_at timestamptz null
    );`);
    this.addSql(
      `create index if not exists stripe_closed_page_untold on stripe_closed_page (closed_at) where told_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists stripe_closed_page;`);
  }
}

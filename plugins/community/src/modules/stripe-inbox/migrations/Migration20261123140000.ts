import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "stripe_inbox" ("id" text not null, "type" text not null, "object_id" text null, "payload" jsonb not null, "received_at" timestamptz not null, "applied_at" timestamptz null, "next_attempt_at" timestamptz not null, "attempts" integer not null default 0, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_inbox_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_inbox_deleted_at" ON "stripe_inbox" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_inbox_waiting" ON "stripe_inbox" ("next_attempt_at") WHERE applied_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stripe_inbox" cascade;`);
  }
}

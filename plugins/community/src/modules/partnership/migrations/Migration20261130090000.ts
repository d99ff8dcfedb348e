import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { SUBSCRIPTION_STATUSES } from "../../../domain/subscription-standing";

/** Agreements that renew by themselves: the subscription at Stripe, and which of its bills is for which agreement. */
export class Migration20261130090000 extends Migration {
  override async up(): Promise<void> {
    // What Stripe said last; `first_agreement_id` is the one that was signed, those that follow renew it.
    this.addSql(`create table if not exists partnership_subscription (
      id text primary key,
      first_agreement_id text not null references partnership_agreement (id),
      status text not null check (status in (${SUBSCRIPTION_STATUSES.map((status) => `'${status}'`).join(", ")})),
      ends_with_period boolean not null,
      told_at timestamptz not null,
      created_at timestamptz not null default now()
    );`);
    this.addSql(`create index if not exists partnership_subscription_agreement
      on partnership_subscription (first_agreement_id);`);
    this.addSql(`create table if not exists partnership_subscription_bill (
      id text primary key,
      subscription_id text not null references partnership_subscription (id),
      agreement_id text not null references partnership_agreement (id),
      position integer not null check (position >= 0),
      created_at timestamptz not null default now(),
      unique (subscription_id, position)
    );`);
    this.addSql(`create index if not exists partnership_subscription_bill_agreement
      on partnership_subscription_bill (agreement_id);`);
    this.addSql(`create or replace trigger partnership_subscription_bill_kept before update or delete or truncate
      on partnership_subscription_bill for each statement execute function keepsake_keep_partnership_row();`);
    this.addSql(`create or replace trigger partnership_subscription_kept before delete or truncate
      on partnership_subscription for each statement execute function keepsake_keep_partnership_row();`);
  }

  override async down(): Promise<void> {
    for (const table of ["subscription_bill", "subscription"]) this.addSql(`drop table if exists partnership_${table};`);
  }
}

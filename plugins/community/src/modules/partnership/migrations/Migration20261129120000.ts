import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { CLAIM_STATES } from "../../../domain/benefit-claim";

/** What partners asked for of what they are entitled to, one unit a row. */
export class Migration20261129120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists partnership_claim (
      id text primary key,
      entitlement_id text not null references partnership_entitlement (id),
      state text not null check (state in (${CLAIM_STATES.map((state) => `'${state}'`).join(", ")})),
      details jsonb not null,
      evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check ((state = 'delivered') = (evidence <> '[]'))
    );`);
    this.addSql(`create index if not exists partnership_claim_entitlement on partnership_claim (entitlement_id);`);
    this.addSql(`create index if not exists partnership_claim_state on partnership_claim (state, updated_at);`);
    this.addSql(`create table if not exists partnership_claim_move (
      id bigint generated always as identity primary key,
      claim_id text not null references partnership_claim (id),
      from_state text not null,
      to_state text not null,
      actor text not null check (actor in ('partner', 'admin')),
      moved_by text not null,
      reason text null,
      moved_at timestamptz not null default clock_timestamp()
    );`);
    this.addSql(`create index if not exists partnership_claim_move_of on partnership_claim_move (claim_id, id);`);
    this.addSql(`create or replace trigger partnership_claim_move_kept before update or delete or truncate
      on partnership_claim_move for each statement execute function keepsake_keep_partnership_row();`);
    this.addSql(`create or replace trigger partnership_claim_kept before delete or truncate
      on partnership_claim for each statement execute function keepsake_keep_partnership_row();`);
  }

  override async down(): Promise<void> {
    for (const table of ["claim_move", "claim"]) this.addSql(`drop table if exists partnership_${table};`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { AGREEMENT_STATES, OPEN_AGREEMENT_STATES } from "../../../domain/agreement-lifecycle";

const listed = (states: readonly string[]) => states.map((state) => `'${state}'`).join(", ");

/** Organisations, their people, and the agreements made with them. */
export class Migration20261129100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists partnership_partner (
      id text primary key,
      name jsonb not null,
      kinds text[] not null default '{sponsor}',
      site text not null,
      country text not null check (country ~ '^[a-z]{2}$'),
      tax_number text null,
      invoice_title text null,
      billing_address text not null,
      time_zone text not null,
      locale text not null check (locale in ('en', 'zh-CN')),
      created_by text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );`);
    // Whoever leaves is marked, not deleted: what they signed stays signed by them.
    this.addSql(`create table if not exists partnership_person (
      id text primary key,
      partner_id text not null references partnership_partner (id),
      email text not null check (email = lower(email)),
      role text not null check (role in ('owner', 'marketing', 'finance')),
      customer_id text null,
      invited_by text not null,
      invited_at timestamptz not null default now(),
      accepted_at timestamptz null,
      removed_at timestamptz null,
      check ((customer_id is null) = (accepted_at is null))
    );`);
    this.addSql(`create unique index if not exists partnership_person_email on partnership_person (partner_id, email)
      where removed_at is null;`);
    this.addSql(`create unique index if not exists partnership_person_customer on partnership_person (customer_id, partner_id)
      where removed_at is null and customer_id is not null;`);
    // Who sells: one row, copied into each offer.
    this.addSql(`create table if not exists partnership_seller (
      id integer primary key default 1 check (id = 1),
      name jsonb not null,
      address text not null,
      country text not null check (country ~ '^[a-z]{2}$'),
      tax_number text null,
      rate_basis_points integer not null check (rate_basis_points between 0 and 10000),
      bank_details text not null,
      email text not null,
      net_days integer not null default 30 check (net_days between 0 and 365),
      offer_days integer not null default 30 check (offer_days between 1 and 365),
      updated_by text not null,
      updated_at timestamptz not null default now()
    );`);
    this.addSql(`create table if not exists partnership_agreement (
      id text primary key,
      program_id text not null,
      tier_id text not null,
      partner_id text null references partnership_partner (id),
      applicant_id text not null,
      state text not null default 'draft' check (state in (${listed(AGREEMENT_STATES)})),
      currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
      additions jsonb not null default '[]' check (jsonb_typeof(additions) = 'array'),
      payment_choice text not null default 'invoice' check (payment_choice in ('card', 'subscription', 'invoice')),
      wish text not null default '',
      revision integer not null default 0 check (revision >= 0),
      offer_until timestamptz null,
      signed_at timestamptz null,
      starts_on date null,
      ends_before date null check (ends_before > starts_on),
      starts_at timestamptz null,
      ends_at timestamptz null,
      waiting_since timestamptz null,
      waiting_number bigint null,
      place_until timestamptz null,
      renews text null unique references partnership_agreement (id) check (renews <> id),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      foreign key (tier_id, program_id) references partnership_tier (id, program_id),
      check (partner_id is not null or state in ('draft', 'withdrawn')),
      check ((waiting_since is null) = (waiting_number is null)),
      check (place_until is null or waiting_since is not null),
      check ((starts_on is null) = (ends_before is null) and (starts_on is null) = (starts_at is null)
         and (starts_on is null) = (ends_at is null))
    );`);
    this.addSql("create sequence if not exists partnership_waiting_number;");
    // One application of a partner in a program; a renewal stands beside what it renews.
    this.addSql(`create unique index if not exists partnership_agreement_one_open on partnership_agreement (program_id, partner_id)
      where state in (${listed(OPEN_AGREEMENT_STATES)}) and renews is null;`);
    this.addSql(`create unique index if not exists partnership_agreement_one_draft on partnership_agreement (program_id, applicant_id)
      where state = 'draft' and partner_id is null;`);
    this.addSql(`create index if not exists partnership_agreement_tier on partnership_agreement (tier_id, state);`);
    this.addSql(`create index if not exists partnership_agreement_partner on partnership_agreement (partner_id);`);
    this.addSql(`create table if not exists partnership_agreement_move (
      id bigint generated always as identity primary key,
      agreement_id text not null references partnership_agreement (id),
      from_state text not null,
      to_state text not null,
      actor text not null check (actor in ('partner', 'admin', 'clock')),
      moved_by text not null,
      reason text null,
      revision integer not null,
      moved_at timestamptz not null default clock_timestamp()
    );`);
    this.addSql(
      `create index if not exists partnership_agreement_move_of on partnership_agreement_move (agreement_id, id);`,
    );
    // What was offered stays as it was offered: the catalogue, the partner and the seller may change beside it.
    this.addSql(`create table if not exists partnership_revision (
      agreement_id text not null references partnership_agreement (id),
      revision integer not null check (revision > 0),
      terms jsonb not null,
      terms_sha256 text not null check (terms_sha256 ~ '^[0-9a-f]{64}$'),
      message text not null default '',
      offered_by text not null,
      offered_at timestamptz not null default now(),
      primary key (agreement_id, revision)
    );`);
    this.addSql(`create table if not exists partnership_signature (
      agreement_id text not null,
      revision integer not null,
      side text not null check (side in ('partner', 'shop')),
      typed_name text not null,
      role text not null,
      signed_by text not null,
      signed_at timestamptz not null default now(),
      address text not null,
      user_agent text not null,
      terms_sha256 text not null,
      primary key (agreement_id, revision, side),
      foreign key (agreement_id, revision) references partnership_revision (agreement_id, revision)
    );`);
    // What is owed to the partner; written with the signature.
    this.addSql(`create table if not exists partnership_entitlement (
      id text primary key,
      agreement_id text not null references partnership_agreement (id),
      benefit_id text not null references partnership_benefit (id),
      kind text not null,
      quantity integer not null check (quantity > 0),
      unique (agreement_id, benefit_id)
    );`);
    this.addSql(
      `create index if not exists partnership_entitlement_benefit on partnership_entitlement (benefit_id);`,
    );
    this.addSql(`create or replace function keepsake_keep_partnership_row() returns trigger language plpgsql as $$
begin raise exception 'a row of % never changes and never goes', tg_table_name using errcode = 'restrict_violation'; end $$;`);
    for (const table of ["revision", "signature", "agreement_move", "entitlement"])
      this.addSql(`create or replace trigger partnership_${table}_kept before update or delete or truncate
        on partnership_${table} for each statement execute function keepsake_keep_partnership_row();`);
    for (const table of ["agreement", "partner", "person"])
      this.addSql(`create or replace trigger partnership_${table}_kept before delete or truncate
        on partnership_${table} for each statement execute function keepsake_keep_partnership_row();`);
  }

  override async down(): Promise<void> {
    for (const table of ["entitlement", "signature", "revision", "agreement_move", "agreement", "seller", "person", "partner"])
      this.addSql(`drop table if exists partnership_${table};`);
    this.addSql("drop sequence if exists partnership_waiting_number;");
    this.addSql("drop function if exists keepsake_keep_partnership_row();");
  }
}

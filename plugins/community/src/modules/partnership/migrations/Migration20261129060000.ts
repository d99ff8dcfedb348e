import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists partnership_program (
      id text primary key,
      handle text not null unique check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name jsonb not null,
      summary jsonb not null,
      profit_statement jsonb not null,
      starts_on date null,
      ends_on date null check (ends_on >= starts_on),
      last_payment_on date null,
      listing_order text not null default 'alphabetical' check (listing_order in ('alphabetical', 'signed_first', 'random')),
      state text not null default 'draft' check (state in ('draft', 'published', 'closed')),
      imported jsonb null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );`);
    // What the import last wrote into a row stays beside it, so that it never overwrites what people changed since.
    this.addSql(`create table if not exists partnership_benefit (
      id text primary key,
      program_id text not null references partnership_program (id),
      handle text not null check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      position integer not null,
      kind text not null check (kind in ('logo_placement', 'event_tickets', 'talk', 'booth', 'social_post',
        'discount_code', 'merchandise_bundle', 'attendee_list', 'text')),
      section jsonb null,
      name jsonb not null,
      description jsonb not null,
      capacity integer null check (capacity >= 0),
      is_capacity_soft boolean not null default false,
      value_minor jsonb not null default '{}',
      price_minor jsonb not null default '{}',
      is_package_only boolean not null default true,
      is_standalone boolean not null default false,
      is_available boolean not null default true,
      is_new boolean not null default false,
      assets jsonb not null default '[]' check (jsonb_typeof(assets) = 'array'),
      settings jsonb not null default '{}',
      imported jsonb null,
      unique (program_id, handle),
      unique (id, program_id)
    );`);
    this.addSql(`create table if not exists partnership_benefit_conflict (
      benefit_id text not null references partnership_benefit (id),
      other_id text not null references partnership_benefit (id),
      primary key (benefit_id, other_id),
      check (benefit_id < other_id)
    );`);
    this.addSql(`create table if not exists partnership_tier (
      id text primary key,
      program_id text not null references partnership_program (id),
      handle text not null check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      position integer not null,
      name jsonb not null,
      summary jsonb not null,
      price_minor jsonb not null,
      price_note jsonb null,
      term_months integer not null default 12 check (term_months between 1 and 120),
      capacity integer null check (capacity >= 0),
      contract_level text not null default 'click_through' check (contract_level in
        ('none', 'click_through', 'countersigned')),
      visible_from timestamptz null,
      visible_to timestamptz null check (visible_to > visible_from),
      is_advertised boolean not null default true,
      logo_width integer null check (logo_width > 0),
      known_sponsors jsonb not null default '[]',
      imported jsonb null,
      unique (program_id, handle),
      unique (id, program_id)
    );`);
    // A tier promises benefits of its own program only.
    this.addSql(`create table if not exists partnership_tier_benefit (
      program_id text not null,
      tier_id text not null,
      benefit_id text not null,
      quantity integer not null check (quantity > 0),
      primary key (tier_id, benefit_id),
      foreign key (tier_id, program_id) references partnership_tier (id, program_id),
      foreign key (benefit_id, program_id) references partnership_benefit (id, program_id)
    );`);
  }

  override async down(): Promise<void> {
    for (const table of ["tier_benefit", "tier", "benefit_conflict", "benefit", "program"])
      this.addSql(`drop table if exists partnership_${table};`);
  }
}

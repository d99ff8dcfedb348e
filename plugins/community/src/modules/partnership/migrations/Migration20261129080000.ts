import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129080000 extends Migration {
  override async up(): Promise<void> {
    // A program is told apart by its handle and version. People sign up for one of its versions, people write on one.
    this.addSql(`alter table partnership_program
      add column if not exists version integer not null default 1 check (version > 0),
      add column if not exists version_of text null references partnership_program (id),
      add column if not exists revision integer not null default 1,
      drop constraint if exists partnership_program_handle_key;`);
    this.addSql(`create unique index if not exists partnership_program_handle_version
      on partnership_program (handle, version);`);
    this.addSql(`create unique index if not exists partnership_program_one_draft
      on partnership_program (handle) where state = 'draft';`);
    this.addSql(`create unique index if not exists partnership_program_one_published
      on partnership_program (handle) where state = 'published';`);
    // When something that is promised is due; null when no day was promised.
    this.addSql(`alter table partnership_benefit
      add column if not exists revision integer not null default 1,
      add column if not exists due_rule jsonb null check (jsonb_typeof(due_rule) = 'object');`);
    this.addSql(`alter table partnership_tier add column if not exists revision integer not null default 1;`);
    // Who changed which fields, so that somebody who read an older revision can be told.
    this.addSql(`create table if not exists partnership_edit (
      row_id text not null,
      revision integer not null,
      program_id text not null references partnership_program (id),
      fields text[] not null,
      edited_by text not null,
      edited_at timestamptz not null default now(),
      primary key (row_id, revision)
    );`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists partnership_edit;");
    this.addSql("alter table partnership_tier drop column if exists revision;");
    this.addSql("alter table partnership_benefit drop column if exists revision, drop column if exists due_rule;");
    for (const index of ["handle_version", "one_draft", "one_published"])
      this.addSql(`drop index if exists partnership_program_${index};`);
    this.addSql(`alter table partnership_program drop column if exists version, drop column if exists version_of,
      drop column if exists revision, add constraint partnership_program_handle_key unique (handle);`);
  }
}

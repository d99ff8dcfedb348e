import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Teams, universities, companies and local user groups that people belong to, each with a board of its own people. */
export class Migration20261130080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists recognition_group (
      handle text primary key check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name jsonb not null,
      revision integer not null default 1,
      created_by text not null,
      created_at timestamptz not null default now(),
      changed_by text null,
      changed_at timestamptz null
    );`);
    this.addSql(`alter table recognition_contributor
      add column if not exists group_handle text null references recognition_group (handle);`);
    this.addSql(`create index if not exists recognition_contributor_group
      on recognition_contributor (group_handle) where group_handle is not null;`);
    // To which group somebody belonged tells who it was.
    this.addSql(`alter table recognition_contributor drop constraint if exists recognition_contributor_erased;`);
    this.addSql(`alter table recognition_contributor add constraint recognition_contributor_erased
      check (erased_at is null or (not is_listed and group_handle is null));`);
  }

  override async down(): Promise<void> {
    for (const table of ["score", "level"]) this.addSql(`delete from recognition_${table} where board like 'group:%';`);
    this.addSql(`alter table recognition_contributor drop constraint if exists recognition_contributor_erased;`);
    this.addSql(`alter table recognition_contributor add constraint recognition_contributor_erased
      check (erased_at is null or not is_listed);`);
    this.addSql(`alter table recognition_contributor drop column if exists group_handle;`);
    this.addSql(`drop table if exists recognition_group;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Whoever wants to be forgotten is: what is left of them are sums. */
export class Migration20261130020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table recognition_contributor add column if not exists erased_at timestamptz null;`);
    this.addSql(`alter table recognition_contributor drop constraint if exists recognition_contributor_erased;`);
    this.addSql(`alter table recognition_contributor add constraint recognition_contributor_erased
      check (erased_at is null or not is_listed);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table recognition_contributor drop column if exists erased_at;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125039000 extends Migration {
  override async up(): Promise<void> {
    // What people did about it: settled, reopened, pressed which button with which outcome.
    this.addSql(`alter table shop_exception add column if not exists log jsonb not null default '[]';`);
    this.addSql(`create index if not exists shop_exception_newest on shop_exception (updated_at desc, id);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists shop_exception_newest;`);
    this.addSql(`alter table shop_exception drop column if exists log;`);
  }
}

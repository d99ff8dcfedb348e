import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A program remembers which season it was copied from, so that an agreement of that one is renewed in this one. */
export class Migration20261129150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table partnership_program add column if not exists copied_from text null;");
  }

  override async down(): Promise<void> {
    this.addSql("alter table partnership_program drop column if exists copied_from;");
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Since when the person whom a reward thanks shows it on a page of their own; null unless they chose to. */
export class Migration20261130060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table recognition_reward add column if not exists shared_at timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table recognition_reward drop column if exists shared_at;`);
  }
}

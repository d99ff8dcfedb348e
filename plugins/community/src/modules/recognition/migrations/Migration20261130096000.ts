import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A program may keep what it grants on the shelf from the day of the grant. */
export class Migration20261130096000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table recognition_reward_program add column if not exists keeps_stock boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table recognition_reward_program drop column if exists keeps_stock;`);
  }
}

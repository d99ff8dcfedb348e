import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Whoever waits may say that something else would do; what was granted first stays on record. */
export class Migration20261130097000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table recognition_reward add column if not exists accepts_substitute boolean not null default false;`);
    this.addSql(`alter table recognition_reward_item add column if not exists replaced_at timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table recognition_reward_item drop column if exists replaced_at;`);
    this.addSql(`alter table recognition_reward drop column if exists accepts_substitute;`);
  }
}

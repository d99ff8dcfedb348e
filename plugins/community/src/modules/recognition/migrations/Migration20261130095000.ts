import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** When a parcel came back because it did not fit: its grant makes another one. */
export class Migration20261130095000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table recognition_reward_order add column if not exists exchanged_at timestamptz null
      check (exchanged_at is null or is_dead);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table recognition_reward_order drop column if exists exchanged_at;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { GIVE_NUMBERS_SQL } from "../give-sql";
import { EDITION_LINES_SQL, EDITION_SIZE_SQL } from "../lines-sql";

export class Migration20261125034000 extends Migration {
  override async up(): Promise<void> {
    // A number that goes from one unit of an order to another (an exchange) is neither given nor returned.
    this.addSql(`alter table edition_number_history drop constraint if exists edition_number_history_event_check;`);
    this.addSql(
      `alter table edition_number_history add constraint edition_number_history_event_check check (event in ('given', 'moved', 'returned'));`,
    );
    this.addSql(`create index if not exists edition_number_history_number on edition_number_history (product_id, number);`);
    // The functions read the platform's tables, which an empty database may get after these.
    this.addSql("set local check_function_bodies = off;");
    for (const sql of [EDITION_SIZE_SQL, EDITION_LINES_SQL, GIVE_NUMBERS_SQL]) this.addSql(sql);
  }

  override async down(): Promise<void> {
    for (const name of ["give_numbers(text)", "edition_lines(text[])", "edition_size(jsonb)"])
      this.addSql(`drop function if exists keepsake_${name};`);
  }
}

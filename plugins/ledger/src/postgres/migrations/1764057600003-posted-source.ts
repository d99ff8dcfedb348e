import type { MigrationInterface, QueryRunner } from "typeorm";

/** What others may look at to see which of their rows have been posted: it stays when the tables behind it change. */
export class PostedSource1764057600003 implements MigrationInterface {
  async up(on: QueryRunner): Promise<void> {
    await on.query(`
      create view ledger.posted_source as
        select source_type, source_id, kind, version, id as transfer_id, posted_at from ledger.transfer;
      grant select on ledger.posted_source to ledger_app;
    `);
  }

  async down(on: QueryRunner): Promise<void> {
    await on.query("drop view ledger.posted_source");
  }
}

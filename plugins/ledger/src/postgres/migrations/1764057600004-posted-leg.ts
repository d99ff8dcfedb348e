import type { MigrationInterface, QueryRunner } from "typeorm";

/** What others may look at of the postings themselves, by the names that never change. */
export class PostedLeg1764057600004 implements MigrationInterface {
  async up(on: QueryRunner): Promise<void> {
    await on.query(`
      create or replace view ledger.posted_source as
        select source_type, source_id, kind, version, id as transfer_id, posted_at, metadata from ledger.transfer;
      create view ledger.posted_leg as
        select e.transfer_id, a.code as account, a.unit, e.amount_minor
          from ledger.entry e join ledger.account a on a.id = e.account_id;
      grant select on ledger.posted_leg to ledger_app;
    `);
  }

  async down(on: QueryRunner): Promise<void> {
    await on.query(`
      drop view ledger.posted_leg;
      drop view ledger.posted_source;
      create view ledger.posted_source as
        select source_type, source_id, kind, version, id as transfer_id, posted_at from ledger.transfer;
      grant select on ledger.posted_source to ledger_app;
    `);
  }
}

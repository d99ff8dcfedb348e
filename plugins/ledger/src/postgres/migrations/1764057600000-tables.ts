import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Facts only, append-only. No row is shared by postings that have nothing to do with each other: there is no balance to
 * update. A balance is what the last sealed period wrote down plus the entries after it.
 */
export class Tables1764057600000 implements MigrationInterface {
  async up(on: QueryRunner): Promise<void> {
    await on.query(`
      create table ledger.account (
        id int generated always as identity primary key,
        code text not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.:-]{0,119}$'),
        unit text not null check (unit ~ '^[a-z][a-z0-9._-]{1,39}$'),
        normal_side text not null check (normal_side in ('debit', 'credit')),
        may_go_negative boolean not null,
        opened_at timestamptz(3) not null default clock_timestamp()
      );

      create sequence ledger.transfer_id as bigint;

      -- The id is drawn after the transaction has its own number, and the time is read after the id: sealing relies on both.
      create table ledger.transfer (
        id bigint primary key
          default case when pg_current_xact_id() is not null then nextval('ledger.transfer_id') end,
        source_type text not null check (length(source_type) between 1 and 200),
        source_id text not null check (length(source_id) between 1 and 200),
        kind text not null check (length(kind) between 1 and 200),
        version int not null check (version >= 1),
        leg_count smallint not null check (leg_count between 2 and 1000),
        body_hash bytea not null check (length(body_hash) = 32),
        reverses bigint references ledger.transfer (id) check (reverses < id),
        occurred_at timestamptz(3) not null,
        posted_at timestamptz(3) not null default clock_timestamp(),
        metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
        constraint transfer_source unique (source_type, source_id, kind, version)
      );
      create unique index transfer_reverses on ledger.transfer (reverses) where reverses is not null;

      create table ledger.entry (
        transfer_id bigint not null references ledger.transfer (id),
        position smallint not null check (position >= 0),
        account_id int not null references ledger.account (id),
        amount_minor bigint not null check (amount_minor <> 0),
        primary key (transfer_id, position)
      );
      create index entry_account on ledger.entry (account_id, transfer_id) include (amount_minor);

      -- Members and holes are ranges of transfer ids. A hole is an id that was drawn but not committed when the period closed.
      create table ledger.period (
        number int primary key check (number >= 1),
        previous_hash bytea not null check (length(previous_hash) = 32),
        root bytea not null check (length(root) = 32),
        hash bytea not null unique check (length(hash) = 32),
        transfer_count bigint not null check (transfer_count >= 1),
        closed_at timestamptz(3) not null,
        last_posted_at timestamptz(3) not null,
        through_id bigint not null,
        members int8multirange not null,
        holes int8multirange not null,
        snapshot_end xid8 not null
      );

      -- What each account that moved in a period holds at its end.
      create table ledger.period_balance (
        account_id int not null references ledger.account (id),
        period_number int not null references ledger.period (number) deferrable initially deferred,
        balance_minor bigint not null,
        primary key (account_id, period_number)
      );
    `);
  }

  async down(on: QueryRunner): Promise<void> {
    await on.query(`
      drop table ledger.period_balance, ledger.period, ledger.entry, ledger.transfer, ledger.account;
      drop sequence ledger.transfer_id;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/** The database holds the rules whoever writes: L1 and the floor of an account at commit, L2 for everybody. */
export class Rules1764057600001 implements MigrationInterface {
  async up(on: QueryRunner): Promise<void> {
    await on.query(`
      create function ledger.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'ledger.% only grows: % refused', tg_table_name, lower(tg_op) using errcode = 'LG004';
      end $$;

      do $$
      declare name text;
      begin
        foreach name in array array['account', 'transfer', 'entry', 'period', 'period_balance'] loop
          execute format('create trigger only_grows before update or delete or truncate on ledger.%I
                          for each statement execute function ledger.refuse_change()', name);
        end loop;
      end $$;

      -- What an account holds now, debits positive: the last period's word and every entry that came after it.
      create function ledger.balance(account int) returns numeric language sql stable as $$
        with last as materialized (select through_id, holes from ledger.period order by number desc limit 1)
        select coalesce((select balance_minor from ledger.period_balance
                          where account_id = account order by period_number desc limit 1), 0)
             + coalesce((select sum(amount_minor) from ledger.entry
                          where account_id = account and transfer_id > coalesce((select through_id from last), 0)), 0)
             + coalesce((select sum(late.amount_minor) from last
                          cross join unnest(last.holes) hole
                          join ledger.entry late on late.account_id = account
                           and late.transfer_id >= lower(hole) and late.transfer_id < upper(hole)), 0)
      $$;

      create function ledger.floor_lock(account int) returns void language sql volatile as $$
        select pg_advisory_xact_lock(1818584935, account)
      $$;

      -- Only accounts with a floor take a lock, and only when they fall. Before the lock there is no look at the balance.
      create function ledger.check_floor(account ledger.account) returns void language plpgsql volatile as $$
      declare side int := case account.normal_side when 'debit' then 1 else -1 end;
      begin
        if current_setting('transaction_isolation') = 'repeatable read' then
          raise exception 'an account with a floor cannot be checked under repeatable read' using errcode = 'LG005';
        end if;
        perform ledger.floor_lock(account.id);
        if side * ledger.balance(account.id) < 0 then
          raise exception '% would go below zero', account.code using errcode = 'LG002';
        end if;
      end $$;

      create function ledger.check_transfer(checked bigint, legs_wanted int, undone bigint) returns void
      language plpgsql volatile as $$
      declare
        legs int; is_balanced boolean; has_fallen boolean; fallen ledger.account;
      begin
        select sum(count), bool_and(total = 0), bool_or(falls) into legs, is_balanced, has_fallen from (
          select count(*) as count, sum(e.amount_minor) as total,
                 bool_or(not a.may_go_negative and (e.amount_minor < 0) = (a.normal_side = 'debit')) as falls
            from ledger.entry e join ledger.account a on a.id = e.account_id
           where e.transfer_id = checked group by a.unit) by_unit;
        if legs is distinct from legs_wanted then
          raise exception 'transfer % has % legs instead of %', checked, coalesce(legs, 0), legs_wanted
            using errcode = 'LG003';
        end if;
        if not is_balanced then
          raise exception 'transfer % does not sum to zero', checked using errcode = 'LG003';
        end if;
        if undone is not null and (
          exists (select from ledger.transfer t where t.id = undone and t.reverses is not null)
          or exists (select account_id, sum(amount_minor) from ledger.entry
                      where transfer_id in (checked, undone) group by account_id having sum(amount_minor) <> 0)) then
          raise exception 'transfer % does not take back transfer %', checked, undone using errcode = 'LG006';
        end if;
        if has_fallen then
          for fallen in
            select distinct a.* from ledger.entry e join ledger.account a on a.id = e.account_id
             where e.transfer_id = checked and not a.may_go_negative
               and (e.amount_minor < 0) = (a.normal_side = 'debit') order by a.id
          loop
            perform ledger.check_floor(fallen);
          end loop;
        end if;
      end $$;

      create function ledger.check_new_transfer() returns trigger language plpgsql as $$
      begin
        perform ledger.check_transfer(new.id, new.leg_count, new.reverses);
        return null;
      end $$;

      create function ledger.check_further_leg() returns trigger language plpgsql as $$
      begin
        perform ledger.check_transfer(id, leg_count, reverses) from ledger.transfer where id = new.transfer_id;
        return null;
      end $$;

      -- A transfer cannot grow later: its first two positions are taken once it exists, and a further one changes the count.
      create constraint trigger balanced after insert on ledger.transfer deferrable initially deferred
        for each row execute function ledger.check_new_transfer();
      create constraint trigger balanced after insert on ledger.entry deferrable initially deferred
        for each row when (new.position >= 2) execute function ledger.check_further_leg();
    `);
  }

  async down(on: QueryRunner): Promise<void> {
    await on.query(`
      drop trigger balanced on ledger.entry;
      drop trigger balanced on ledger.transfer;
      drop function ledger.check_further_leg, ledger.check_new_transfer, ledger.check_transfer, ledger.check_floor,
                    ledger.floor_lock, ledger.balance, ledger.refuse_change cascade;
    `);
  }
}

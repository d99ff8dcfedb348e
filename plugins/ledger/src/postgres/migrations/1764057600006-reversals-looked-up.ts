import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a transfer takes back is looked up by the rule that compares the two, as legs look up their accounts: a foreign key is
 * asked again for every transfer, also for those (nearly all) that take back nothing. No transfer can go away, so to look
 * once is as good.
 */
export class ReversalsLookedUp1764057600006 implements MigrationInterface {
  async up(on: QueryRunner): Promise<void> {
    await on.query(`
      alter table ledger.transfer drop constraint transfer_reverses_fkey;

      create or replace function ledger.check_transfer(checked bigint, legs_wanted int, undone bigint) returns void
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
          not exists (select from ledger.transfer t where t.id = undone and t.reverses is null)
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
    `);
  }

  async down(on: QueryRunner): Promise<void> {
    await on.query("alter table ledger.transfer add foreign key (reverses) references ledger.transfer (id)");
  }
}

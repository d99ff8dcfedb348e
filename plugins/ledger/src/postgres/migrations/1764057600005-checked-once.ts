import type { MigrationInterface, QueryRunner } from "typeorm";
import { POST } from "./1764057600002-posting.ts";

const INSERT_TRANSFERS = `
          insert into ledger.transfer (id, source_type, source_id, kind, version, leg_count, body_hash, reverses,
                                       occurred_at, posted_at, metadata)
          select t.id, t.source_type, t.source_id, t.kind, t.version, t.leg_count, t.body_hash, t.reverses, t.occurred_at,
                 at, t.metadata
            from unnest(ids, source_types, source_ids, kinds, versions, leg_counts, body_hashes, reversed, occurred,
                        metadatas)
                 t (id, source_type, source_id, kind, version, leg_count, body_hash, reverses, occurred_at, metadata)`.trim();

/**
 * The rules are asked once for a whole batch, in one query, and the words of a batch arrive as columns. Whoever writes past
 * `ledger.post` is asked at commit as before, now for every leg: a transfer written raw with free positions could grow.
 *
 * `ledger.post` runs as a role of its own that nobody else wears; by it the triggers know whose rows were asked already. Legs
 * have no foreign keys: a foreign key locks the account's row for each leg, so that all who post to a busy account would
 * write to one row. As no account and no transfer can go away, to look once whether they are there is as good.
 */
export class CheckedOnce1764057600005 implements MigrationInterface {
  async up(on: QueryRunner): Promise<void> {
    await on.query(`
      drop trigger balanced on ledger.transfer;
      drop trigger balanced on ledger.entry;
      drop function ledger.post;
      alter table ledger.entry drop constraint entry_transfer_id_fkey, drop constraint entry_account_id_fkey;

      create or replace function ledger.check_further_leg() returns trigger language plpgsql as $$
      begin
        perform ledger.check_transfer(id, leg_count, reverses) from ledger.transfer where id = new.transfer_id;
        if not found then
          raise exception 'there is no transfer %', new.transfer_id using errcode = 'foreign_key_violation';
        end if;
        return null;
      end $$;

      create constraint trigger balanced after insert on ledger.transfer deferrable initially deferred
        for each row when (current_user <> 'ledger_poster') execute function ledger.check_new_transfer();
      create constraint trigger balanced after insert on ledger.entry deferrable initially deferred
        for each row when (current_user <> 'ledger_poster') execute function ledger.check_further_leg();

      -- One element a transfer in the first nine, one a leg in the next four: the turn of its transfer, from 1, and the leg.
      -- Answers in the order of the turns; \`posted\` only where one was there already, and \`at\` for the others. A plan made
      -- for each call would cost more than the call.
      create function ledger.post(
        source_types text[], source_ids text[], kinds text[], versions int[], leg_counts smallint[], body_hashes bytea[],
        reversed bigint[], occurred timestamptz[], metadatas jsonb[],
        turns int[], positions smallint[], accounts int[], amounts bigint[], floors int[],
        out ids bigint[], out at timestamptz, out posted timestamptz[])
      language plpgsql volatile security definer
      set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
      declare
        wanted int := cardinality(source_ids);
        added int;
        broken text;
        is_sound boolean;
        asked_singly int[];
        other record;
      begin
        -- In one order, so that no two calls wait for each other.
        if cardinality(floors) > 0 then
          perform ledger.floor_lock(account) from (select account from unnest(floors) account order by account) ordered;
        end if;
        perform pg_current_xact_id();
        ids := array(select nextval('ledger.transfer_id') from generate_series(1, wanted));
        at := ledger.posting_time()::timestamptz(3);

        -- Nearly always all are new, and to say so costs less than to be ready for those that are not.
        begin
          ${INSERT_TRANSFERS};
          added := wanted;
        exception when unique_violation then
          get stacked diagnostics broken = constraint_name;
          if broken <> 'transfer_source' then
            raise;
          end if;
          ${INSERT_TRANSFERS} on conflict on constraint transfer_source do nothing;
          get diagnostics added = row_count;
        end;

        -- Of a transfer that was there already nothing is added.
        insert into ledger.entry (transfer_id, position, account_id, amount_minor)
        select ids[l.turn], l.position, l.account, l.amount
          from unnest(turns, positions, accounts, amounts) l (turn, position, account, amount)
         where added = wanted or exists (select from ledger.transfer t where t.id = ids[l.turn]);

        -- As many legs as transfers have in all, on accounts that are there, each below its transfer's count: none lacks one.
        select sum(legs) = (select sum(c) from unnest(leg_counts) c) and bool_and(is_whole),
               array_agg(distinct turn) filter (where falls or reversed[turn] is not null)
          into is_sound, asked_singly
          from (select l.turn, count(*) as legs,
                       sum(l.amount) = 0 and bool_and(l.position < leg_counts[l.turn]) as is_whole,
                       bool_or(not a.may_go_negative and (l.amount < 0) = (a.normal_side = 'debit')) as falls
                  from unnest(turns, positions, accounts, amounts) l (turn, position, account, amount)
                  join ledger.account a on a.id = l.account
                 group by l.turn, a.unit) by_unit;
        if is_sound is not true then
          raise exception 'a transfer lacks a leg or does not sum to zero' using errcode = 'LG003';
        end if;
        if asked_singly is not null then
          perform ledger.check_transfer(t.id, t.leg_count, t.reverses)
             from unnest(asked_singly) n join ledger.transfer t on t.id = ids[n];
        end if;

        if added < wanted then
          for other in
            select w.n, w.source_type, w.source_id, w.kind, w.version, w.body_hash as asked, t.id, t.posted_at, t.body_hash
              from unnest(source_types, source_ids, kinds, versions, body_hashes) with ordinality
                   w (source_type, source_id, kind, version, body_hash, n)
              left join ledger.transfer t using (source_type, source_id, kind, version)
          loop
            if other.body_hash is distinct from other.asked then
              raise exception 'source % % % version % is posted with another body',
                other.source_type, other.source_id, other.kind, other.version using errcode = 'LG001';
            end if;
            ids[other.n] := other.id;
            posted[other.n] := other.posted_at;
          end loop;
        end if;
      end $$;

      -- Roles belong to the whole server: another database may have brought it, or be bringing it right now.
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'ledger_poster') then
          create role ledger_poster nologin;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      do $$
      begin
        if not pg_has_role(current_user, 'ledger_poster', 'set') then
          execute format('grant ledger_poster to %I', current_user);
        end if;
      end $$;

      grant usage, create on schema ledger to ledger_poster;
      alter function ledger.post owner to ledger_poster;
      revoke create on schema ledger from ledger_poster;
      grant select on all tables in schema ledger to ledger_poster;
      grant insert on ledger.transfer, ledger.entry to ledger_poster;
      grant usage on sequence ledger.transfer_id to ledger_poster;
      revoke execute on function ledger.post from public;
      grant execute on function ledger.post to ledger_app;
    `);
  }

  async down(on: QueryRunner): Promise<void> {
    await on.query(`
      drop owned by ledger_poster;
      drop trigger balanced on ledger.transfer;
      drop trigger balanced on ledger.entry;
      create constraint trigger balanced after insert on ledger.transfer deferrable initially deferred
        for each row execute function ledger.check_new_transfer();
      create constraint trigger balanced after insert on ledger.entry deferrable initially deferred
        for each row execute function ledger.check_further_leg();
      alter table ledger.entry add foreign key (transfer_id) references ledger.transfer (id),
                               add foreign key (account_id) references ledger.account (id);
      ${POST}
      revoke execute on function ledger.post from public;
      grant execute on function ledger.post to ledger_app;
    `);
  }
}

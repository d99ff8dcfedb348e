import type { MigrationInterface, QueryRunner } from "typeorm";

/** Also for whoever goes back to it. */
export const POST = `
  create function ledger.post(transfers jsonb, legs jsonb, floors int[])
  returns table (turn int, id bigint, posted_at timestamptz)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  declare
    wanted int := jsonb_array_length(transfers);
    ids bigint[];
    at timestamptz;
    added int;
    other record;
  begin
    -- In one order, so that no two calls wait for each other.
    if cardinality(floors) > 0 then
      perform ledger.floor_lock(account) from (select account from unnest(floors) account order by account) ordered;
    end if;
    perform pg_current_xact_id();
    ids := array(select nextval('ledger.transfer_id') from generate_series(1, wanted));
    at := ledger.posting_time()::timestamptz(3);

    insert into ledger.transfer (id, source_type, source_id, kind, version, leg_count, body_hash, reverses,
                                 occurred_at, posted_at, metadata)
    select ids[t.n], t.j->>0, t.j->>1, t.j->>2, (t.j->>3)::int, (t.j->>4)::smallint, decode(t.j->>5, 'hex'),
           (t.j->>6)::bigint, (t.j->>7)::timestamptz, at, t.j->8
      from jsonb_array_elements(transfers) with ordinality t (j, n)
        on conflict on constraint transfer_source do nothing;
    get diagnostics added = row_count;

    if added = wanted then
      insert into ledger.entry (transfer_id, position, account_id, amount_minor)
      select ids[(l.j->>0)::int], (l.j->>1)::smallint, (l.j->>2)::int, (l.j->>3)::bigint
        from jsonb_array_elements(legs) l (j);
      return query select n::int, ids[n], at from generate_series(1, wanted) n;
      return;
    end if;

    insert into ledger.entry (transfer_id, position, account_id, amount_minor)
    select t.id, (l.j->>1)::smallint, (l.j->>2)::int, (l.j->>3)::bigint
      from jsonb_array_elements(legs) l (j)
      join ledger.transfer t on t.id = ids[(l.j->>0)::int];
    for other in
      select w.n, w.j, t.id, t.posted_at, t.body_hash
        from jsonb_array_elements(transfers) with ordinality w (j, n)
        left join ledger.transfer t on t.source_type = w.j->>0 and t.source_id = w.j->>1
         and t.kind = w.j->>2 and t.version = (w.j->>3)::int
    loop
      if other.body_hash is distinct from decode(other.j->>5, 'hex') then
        raise exception 'source % % % version % is posted with another body',
          other.j->>0, other.j->>1, other.j->>2, other.j->>3 using errcode = 'LG001';
      end if;
      turn := other.n; id := other.id; posted_at := other.posted_at;
      return next;
    end loop;
  end $$;`;

/** One call posts a whole batch, in one statement and so in one transaction; and the role that the application wears. */
export class Posting1764057600002 implements MigrationInterface {
  async up(on: QueryRunner): Promise<void> {
    await on.query(`
      -- Never earlier than the end of the last sealed period, even when the clock is set back.
      create function ledger.posting_time() returns timestamptz language sql volatile as $$
        select greatest(clock_timestamp(), (select closed_at from ledger.period order by number desc limit 1))
      $$;
      alter table ledger.transfer alter column posted_at set default ledger.posting_time();

      ${POST}

      -- Roles belong to the whole server: another database may have brought it, or be bringing it right now.
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'ledger_app') then
          create role ledger_app nologin;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      do $$
      begin
        if not pg_has_role(current_user, 'ledger_app', 'set') then
          execute format('grant ledger_app to %I', current_user);
        end if;
      end $$;

      grant usage on schema ledger to ledger_app;
      grant select on all tables in schema ledger to ledger_app;
      grant select, usage on sequence ledger.transfer_id to ledger_app;
      grant insert (code, unit, normal_side, may_go_negative) on ledger.account to ledger_app;
      -- Neither an id nor the time of posting can be chosen.
      grant insert (source_type, source_id, kind, version, leg_count, body_hash, reverses, occurred_at, metadata)
        on ledger.transfer to ledger_app;
      grant insert on ledger.entry, ledger.period, ledger.period_balance to ledger_app;
      revoke execute on function ledger.post from public;
      grant execute on function ledger.post to ledger_app;
    `);
  }

  async down(on: QueryRunner): Promise<void> {
    await on.query(`
      drop function ledger.post;
      alter table ledger.transfer alter column posted_at set default clock_timestamp();
      drop function ledger.posting_time;
      drop owned by ledger_app;
    `);
  }
}

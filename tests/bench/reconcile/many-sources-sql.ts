const raw = (value: string) => `jsonb_build_object('value', (${value})::text, 'precision', 20)`;

/**
 * Captures, and a refund for each twentieth, of years ago: every one of them posted, with two legs. Of their orders only
 * what the posting looks at is there, and the rows' own rules are not asked, so that the fill takes minutes.
 */
export function postedSources(sources: number): string {
  const captures = Math.ceil((sources * 20) / 21);
  return `
    set session_replication_role = replica;
    create temporary table old as
    select i, 'old_' || i as id, now() - interval '900 days' + i * interval '1 minute' as at from generate_series(1, ${captures}) i;
    insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id, captured_at)
    select 'pay_' || id, 20, ${raw("20")}, 'usd', 'pp_stripe-checkout_stripe-checkout', 'pay_col_' || id, 'payses_' || id, at
      from old;
    insert into order_payment_collection (id, order_id, payment_collection_id)
    select 'ordpay_' || id, 'order_' || id, 'pay_col_' || id from old;
    insert into capture (id, amount, raw_amount, payment_id, created_at)
    select 'capt_' || id, 20, ${raw("20")}, 'pay_' || id, at from old;
    insert into refund (id, amount, raw_amount, payment_id, created_at)
    select 'ref_' || id, 5, ${raw("5")}, 'pay_' || id, at from old where i % 20 = 0;
    insert into ledger.account (code, unit, normal_side, may_go_negative)
    values ('receivable:stripe:usd', 'usd', 'debit', true), ('shipping:collected:usd', 'usd', 'credit', true);
    create temporary table told as
    select nextval('ledger.transfer_id') as id, source.* from (
      select 'capture' as type, 'capt_' || id as source_id, at, 2000 as minor from old
      union all select 'refund', 'ref_' || id, at, -500 from old where i % 20 = 0
    ) source;
    insert into ledger.transfer (id, source_type, source_id, kind, version, leg_count, body_hash, occurred_at)
    select id, type, source_id, type, 1, 2, sha256(source_id::bytea), at from told;
    insert into ledger.entry (transfer_id, position, account_id, amount_minor)
    select told.id, position, account.id, sign * minor
      from told cross join (values (0, 'receivable:stripe:usd', 1), (1, 'shipping:collected:usd', -1)) leg (position, code, sign)
      join ledger.account using (code);
    analyze`;
}

/** The parcels of the orders that are not posted yet: what they cost stands in their totals already. */
export const PARCELS = `
  insert into order_shipping_method (id, name, amount, raw_amount)
  select 'ordsm_' || i, 'Parcel', 20, ${raw("20")} from plan;
  insert into order_shipping (id, order_id, version, shipping_method_id)
  select 'ordspmv_' || i, order_id, 1, 'ordsm_' || i from plan`;

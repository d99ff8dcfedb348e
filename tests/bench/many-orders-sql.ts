/**
 * A shop that has sold for years, written by the database itself: two lines an order, four in ten still to be sent, one
 * in twenty with a part given back (so in its second version), one in fifty cancelled, one in twenty with a unit of a
 * limited edition. Every row that the invariants read is there, and none of them is broken.
 */
const raw = (value: string) => `jsonb_build_object('value', (${value})::text, 'precision', 20)`;

const VARIANTS = 40;

const PLAN = (orders: number) => `
  create temporary table plan as
  select i, 'order_' || i as order_id, 'cart_' || i as cart_id,
         1 + i % 2 as units, 20 + 19.99 * 2 * (1 + i % 2) as total,
         case when i % 20 = 1 then 5 else 0 end as given_back,
         case when i % 20 = 1 then 2 else 1 end as version,
         i % 50 = 7 as is_cancelled, i % 10 < 4 and i % 50 <> 7 as is_open,
         i % 20 = 0 as has_edition,
         now() - interval '400 days' + i * interval '5 minutes' as at
    from generate_series(1, ${orders}) i;
  create temporary table plan_line as
  select plan.*, n, 'line_' || i || '_' || n as line_id,
         case when n = 1 and has_edition then 0 else 1 + (i * n + n * 13) % ${VARIANTS} end as variant,
         case when n = 1 and has_edition then 1 else units end as quantity
    from plan cross join generate_series(1, 2) n;
  analyze plan; analyze plan_line`;

const CATALOGUE = `
  insert into product (id, title, handle, status, metadata)
  select 'prod_' || v, 'Product ' || v, 'product-' || v, 'published',
         case when v = 0 then '{"edition": {"size": 1000000, "limit_per_person": 2}}'::jsonb end
    from generate_series(0, ${VARIANTS}) v;
  insert into product_variant (id, title, product_id)
  select 'variant_' || v, 'One', 'prod_' || v from generate_series(0, ${VARIANTS}) v;
  insert into inventory_item (id, sku) select 'iitem_' || v, 'SKU-' || v from generate_series(0, ${VARIANTS}) v;
  insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
  select 'pvitem_' || v, 'variant_' || v, 'iitem_' || v, 1 from generate_series(0, ${VARIANTS}) v;
  insert into promotion (id, code, type, status, "limit", used)
  select 'promo_' || p, 'CODE' || p, 'standard', 'active', 1000000, 3000 from generate_series(1, 20) p`;

const ORDERS = `
  insert into "order" (id, customer_id, version, status, email, currency_code, created_at, canceled_at)
  select order_id, 'cus_' || i / 2, version, case when is_cancelled then 'canceled' else 'pending' end::order_status_enum,
         'buyer' || i / 2 || '@example.org', 'usd', at, case when is_cancelled then at end
    from plan;
  insert into order_summary (id, order_id, version, totals)
  select 'ordsum_' || i || '_' || v, order_id, v,
         jsonb_build_object('current_order_total', total - case when v = 2 then given_back else 0 end,
                            'raw_current_order_total', ${raw("total - case when v = 2 then given_back else 0 end")},
                            'original_order_total', total, 'paid_total', total, 'refunded_total', given_back)
    from plan cross join lateral generate_series(1, version) v;
  insert into order_line_item (id, title, variant_id, product_id, unit_price, raw_unit_price)
  select line_id, 'Product ' || variant, 'variant_' || variant, 'prod_' || variant, 19.99, ${raw("19.99")} from plan_line;
  insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity, shipped_quantity,
                          return_requested_quantity, return_received_quantity, return_dismissed_quantity, written_off_quantity)
  select 'orditem_' || i || '_' || n || '_' || v, order_id, v, line_id, quantity, ${raw("quantity")},
         case when is_open then 0 else quantity end, case when is_open then 0 else quantity end, 0, 0, 0, 0
    from plan_line cross join lateral generate_series(1, version) v;
  insert into order_cart (id, order_id, cart_id) select 'ordercart_' || i, order_id, cart_id from plan;
  insert into order_promotion (id, order_id, promotion_id)
  select 'orderpromo_' || i, order_id, 'promo_' || 1 + i % 20 from plan where i % 33 = 0`;

const MONEY = `
  insert into payment_collection (id, currency_code, amount, raw_amount, status)
  select 'pay_col_' || i, 'usd', total, ${raw("total")}, 'completed' from plan;
  insert into order_payment_collection (id, order_id, payment_collection_id)
  select 'ordpay_' || i, order_id, 'pay_col_' || i from plan;
  insert into payment_session (id, currency_code, amount, raw_amount, provider_id, payment_collection_id, status)
  select 'payses_' || i, 'usd', total, ${raw("total")}, 'pp_stripe-checkout_stripe-checkout', 'pay_col_' || i, 'authorized'
    from plan;
  insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id, captured_at)
  select 'pay_' || i, total, ${raw("total")}, 'usd', 'pp_stripe-checkout_stripe-checkout', 'pay_col_' || i, 'payses_' || i, at
    from plan;
  insert into capture (id, amount, raw_amount, payment_id) select 'capt_' || i, total, ${raw("total")}, 'pay_' || i from plan;
  insert into refund (id, amount, raw_amount, payment_id)
  select 'ref_' || i, back, ${raw("back")}, 'pay_' || i
    from plan cross join lateral (select case when is_cancelled then total else given_back end as back) r where back > 0;
  insert into stripe_payment (id, checkout_session_id, payment_session_id, cart_id, status, currency, amount_minor,
                              received_minor, refunded_minor, created_at, seen_at)
  select 'pi_' || i, 'cs_' || i, 'payses_' || i, cart_id, 'succeeded', 'usd', total * 100, total * 100,
         case when is_cancelled then total else given_back end * 100, at, at
    from plan;
  insert into stripe_intent (id, kind, payment_intent_id, amount_minor, currency, state, created_at, updated_at)
  select 'capture_' || i, 'capture', 'pi_' || i, total * 100, 'usd', 'done', at, at from plan;
  insert into stripe_dispute (id, payment_intent_id, charge_id, amount_minor, currency, reason, status, opened_at)
  select 'dp_' || i, 'pi_' || i, 'ch_' || i, total * 100, 'usd', 'fraudulent', 'lost', at from plan where i % 500 = 3`;

const STOCK = `
  insert into reservation_item (id, line_item_id, location_id, quantity, inventory_item_id)
  select 'resitem_' || line_id, line_id, 'sloc_1', quantity, 'iitem_' || variant from plan_line where is_open;
  insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, reserved_quantity)
  select 'ilev_' || v || '_' || place, 'iitem_' || v, 'sloc_' || place, coalesce(r.units, 0) + 1000, coalesce(r.units, 0)
    from generate_series(0, ${VARIANTS}) v cross join generate_series(1, 2) place
    left join (select inventory_item_id, location_id, sum(quantity) as units from reservation_item group by 1, 2) r
      on r.inventory_item_id = 'iitem_' || v and r.location_id = 'sloc_' || place;
  insert into stock_hold (id, cart_id, state, mailbox, expires_at, order_id, created_at, ended_at)
  select 'hold_' || i, cart_id, 'consumed', 'buyer' || i / 2 || '@example.org', at + interval '30 minutes', order_id,
         at - interval '1 minute', at
    from plan;
  insert into stock_hold_item (hold_id, inventory_item_id, location_id, quantity, live)
  select 'hold_' || i, 'iitem_' || variant, 'sloc_1', sum(quantity), false from plan_line group by i, variant;
  insert into stock_hold (id, cart_id, mailbox, expires_at)
  select 'live_' || i, 'open_' || i, 'guest' || i || '@example.org', now() + interval '1 hour' from generate_series(1, 500) i;
  insert into stock_hold_item (hold_id, inventory_item_id, location_id, quantity)
  select 'live_' || i, 'iitem_' || i % ${VARIANTS}, 'sloc_1', 1 from generate_series(1, 500) i;
  insert into edition_number (product_id, number, order_id, line_item_id, given_at)
  select 'prod_0', row_number() over (order by i), order_id, line_id, at from plan_line
   where variant = 0 and not is_cancelled`;

/**
 * What the ledger is told of this money, as the shop tells it: of the items a tenth goes to one goal. The rows' own rules
 * are not asked, so that the fill takes seconds; the integrity check that follows asks them all.
 */
const BOOKS = `
  set session_replication_role = replica;
  insert into ledger.account (code, unit, normal_side, may_go_negative)
  select code, 'usd', case when code ~ '^(receivable|cash):' then 'debit' else 'credit' end, true
    from unnest(array['receivable:stripe:usd', 'revenue:merch:usd', 'shipping:collected:usd', 'shop:retained:usd',
                      'goal:goal_1:usd', 'cash:bank:usd']) code;
  create temporary table told as
    select 'capture' as type, 'capt_' || i as source_id, i, at, 1 as sign, (total * 100)::bigint as minor,
           ((total - 20) * 100)::bigint as items from plan
    union all
    select 'refund', 'ref_' || i, i, at, -1, (back * 100)::bigint, case when is_cancelled then (total - 20) * 100 else back * 100 end::bigint
      from plan cross join lateral (select case when is_cancelled then total else given_back end as back) r where back > 0`;

/** What sponsors paid for the goal and what was delivered for it: two and one for each hundred orders, in the shop and in the ledger. */
const goalMoney = (orders: number) => `
  insert into impact_pledge (id, goal_id, partner_id, sponsor_name, ratio_basis_points, cap_minor, currency_code, valid_from, saved_by)
  values ('pledge_1', 'goal_1', 'partner_1', 'Sponsor', 5000, 1000000000, 'usd', now(), 'admin_1');
  insert into impact_pledge_payment (id, pledge_id, amount_minor, paid_at, receipt_link, recorded_by, recorded_at)
  select 'paid_' || n, 'pledge_1', 500, now(), 'https://example.org', 'admin_1', now() - interval '1 day'
    from generate_series(1, ${Math.floor(orders / 50)}) n;
  insert into impact_delivery (id, goal_id, units, delivered_at, place, note, links, picture_ids, cost_minor, currency_code,
                               receipt_link, state, reported_by, judged_by, judged_at)
  select 'dlv_' || n, 'goal_1', 1, now(), '{}', '{}', '["https://example.org"]', '[]', 700, 'usd', 'https://example.org',
         'verified', 'admin_1', 'admin_2', now() - interval '1 day'
    from generate_series(1, ${Math.floor(orders / 100)}) n;
  create temporary table moved as
  select nextval('ledger.transfer_id') as id, * from (
    select 'pledge_payment' as type, 'pledge_payment' as kind, id as source_id, -amount_minor as to_goal from impact_pledge_payment
    union all select 'delivery', 'delivery_spending', id, cost_minor from impact_delivery
  ) money;
  insert into ledger.transfer (id, source_type, source_id, kind, version, leg_count, body_hash, occurred_at, metadata)
  select id, type, source_id, kind, 1, 2, sha256(source_id::bytea), now(), '{}' from moved;
  insert into ledger.entry (transfer_id, position, account_id, amount_minor)
  select moved.id, leg.position, account.id, leg.sign * to_goal
    from moved cross join (values (0, 'goal:goal_1:usd', 1), (1, 'cash:bank:usd', -1)) leg (position, code, sign)
    join ledger.account using (code)`;

/** The postings of one part of the orders, in the order in which they were placed. */
const booksOf = (fromOrder: number, toOrder: number) => `
  -- An id is drawn in the transaction that writes it: sealing relies on that.
  create temporary table money_${toOrder} as
  select nextval('ledger.transfer_id') as id, * from told where i > ${fromOrder} and i <= ${toOrder} order by i;
  create temporary table given_${toOrder} as
  select nextval('ledger.transfer_id') as id, type, source_id, i, at, sign, items, items / 10 as given,
         case sign when 1 then 'allocation' else 'refund_allocation' end as kind from money_${toOrder} order by i;
  insert into ledger.transfer (id, source_type, source_id, kind, version, leg_count, body_hash, occurred_at, metadata)
  select id, type, source_id, type, 1, case when minor > items then 3 else 2 end, sha256(source_id::bytea), at, '{}'
    from money_${toOrder}
  union all
  select id, type, source_id, kind, 1, 3, sha256(source_id::bytea), at,
         jsonb_build_object('shopMinor', (items - given)::text, 'parts', jsonb_build_array(jsonb_build_object(
           'goalId', 'goal_1', 'ruleId', 'rule_1', 'ruleVersion', 1, 'amountMinor', given::text)))
    from given_${toOrder};
  insert into ledger.entry (transfer_id, position, account_id, amount_minor)
  select leg.id, position, account.id, minor from (
    select id, 0 as position, 'receivable:stripe:usd' as code, sign * minor as minor from money_${toOrder}
    union all select id, 1, 'revenue:merch:usd', -sign * items from money_${toOrder}
    union all select id, 2, 'shipping:collected:usd', -sign * (minor - items) from money_${toOrder} where minor > items
    union all select id, 0, 'goal:goal_1:usd', -sign * given from given_${toOrder}
    union all select id, 1, 'revenue:merch:usd', sign * items from given_${toOrder}
    union all select id, 2, 'shop:retained:usd', -sign * (items - given) from given_${toOrder}
  ) leg (id, position, code, minor) join ledger.account using (code)`;

/** In order: later statements read what earlier ones wrote. */
export function manyOrders(orders: number): { what: string; sql: string }[] {
  return [
    { what: "plan", sql: PLAN(orders) },
    { what: "catalogue", sql: CATALOGUE },
    { what: "orders", sql: ORDERS },
    { what: "money", sql: MONEY },
    { what: "stock", sql: STOCK },
    { what: "statistics", sql: "analyze" },
  ];
}

/** After the orders, on the same connection: the books of all time, of the last day that is sealed, and of today. */
export function manyPostings(orders: number): { what: string; sql: string; isSealed: boolean }[] {
  const [yesterday, today] = [Math.floor(orders * 0.99), Math.floor(orders * 0.999)];
  return [
    { what: "older postings", sql: `${BOOKS}; ${booksOf(0, yesterday)}`, isSealed: true },
    { what: "goals' money", sql: goalMoney(orders), isSealed: false },
    { what: "yesterday's postings", sql: booksOf(yesterday, today), isSealed: true },
    { what: "today's postings", sql: `${booksOf(today, orders)}; analyze`, isSealed: false },
  ];
}

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createLedger, type Ledger } from "@keepsake/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IntegrityAnswer } from "../../plugins/community/src/types/integrity.ts";
import { anotherAdmin } from "./admin-client.ts";
import { eventually, filledCart, pageOf } from "./buyer.ts";
import { both, openGoal } from "./goals.ts";
import { openShop, type TestShop } from "./harness.ts";
import { ROOT } from "./medusa-process.ts";
import { type Bought, buy, mustAdmin, pack, paymentOf, send } from "./orders.ts";

const CODES = ["S1", "S2", "P1", "P2", "P3", "C1", "E1", "R1", "H1", "L1", "L2", "L3", "L4", "L5"];
let shop: TestShop;
let books: Ledger;
/** Open, one line of two plushes. */
let plain: Bought;
let edition: Bought;
let cancelled: Bought;

const look = async () => (await shop.admin<IntegrityAnswer>("GET", "/admin/integrity")).body;
const broken = (answer: IntegrityAnswer) =>
  Object.fromEntries(
    answer.invariants
      .filter(({ ok }) => !ok)
      .map(({ code, rows }) => [code, [...new Set(rows.map((row) => row.reason))]]),
  );

function terminal(...args: string[]) {
  const script = join(ROOT, "backend/launcher/integrity/main.ts");
  const node = join(ROOT, "node_modules/.bin/node");
  const env = { ...process.env, DATABASE_URL: shop.databaseUrl };
  return spawnSync(node, [script, ...args], { cwd: ROOT, env, encoding: "utf8" });
}

beforeAll(async () => {
  shop = await openShop();
  plain = await buy(shop, "plush", 2);
  edition = await buy(shop, "edition", 2);
  cancelled = await buy(shop, "plush");
  await mustAdmin(shop, `/admin/orders/${cancelled.orderId}/cancel`);
  const sent = await buy(shop, "set", 2, "jp");
  expect([(await pack(shop, sent.orderId)).status, (await send(shop, sent.orderId)).status]).toEqual([200, 200]);
  const { id } = await paymentOf(shop, (await buy(shop, "plush", 1, "eu")).orderId);
  await mustAdmin(shop, `/admin/payments/${id}/refund`, { amount: 5 });
  const lines = [{ variantId: shop.catalogue.variantId.plush, quantity: 3 }];
  const paying = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
  await pageOf(shop, paying.id);
  await giveAndDeliver();
  await mustAdmin(shop, "/admin/checkout/repair");
  // The next seal is a day away: whatever the tests write stays outside of it.
  books = await createLedger({ databaseUrl: shop.databaseUrl, largestPool: 2 });
  await books.seal();
});
afterAll(async () => {
  await books?.close();
  await shop?.close();
});

/** What a sponsor paid for a goal, and what was delivered for it. */
async function giveAndDeliver(): Promise<void> {
  const [goal, receipt] = [await openGoal(shop), { link: "https://example.org/receipt" }];
  const { pledge } = await mustAdmin<{ pledge: { id: string } }>(shop, `/admin/goals/${goal}/pledges`, {
    ...{ sponsor_name: "Sponsor Ltd.", ratio_basis_points: 5000, cap_minor: "9000", currency_code: "usd" },
    valid_from: "2026-01-01T00:00:00.000Z",
  });
  const paid = { amount_minor: "5000", paid_at: "2026-02-01T00:00:00.000Z", receipt };
  await mustAdmin(shop, `/admin/pledges/${pledge.id}/payments`, paid);
  const { delivery } = await mustAdmin<{ delivery: { id: string } }>(shop, `/admin/goals/${goal}/deliveries`, {
    ...{ units: "2", delivered_at: "2026-02-20T00:00:00.000Z", place: both("Hangzhou"), note: both("Two students.") },
    ...{ links: ["https://example.org/class"], cost_minor: "1400", currency_code: "usd", receipt },
  });
  const second = { admin: await anotherAdmin(shop.backendUrl) };
  await mustAdmin(second, `/admin/deliveries/${delivery.id}/judgement`, { state: "verified" });
}

describe("a shop where everything is right", () => {
  it("is clean, and is so again for whoever asks at the same time", async () => {
    const answers = await Promise.all([look(), look(), eventually(look, ({ ok }) => ok)]);
    for (const answer of answers) expect(broken(answer)).toEqual({});
    expect(answers[0]?.invariants.map(({ code }) => code)).toEqual(CODES);
    expect(Date.parse(answers[0]?.checked_at as string)).toBeGreaterThan(Date.now() - 60_000);
  });

  it("is clean in the terminal, even without patience", () => {
    const { status, stdout } = terminal("--patience", "0");
    expect(stdout.split("\n").filter((line) => line.startsWith("✓"))).toHaveLength(CODES.length);
    expect(status, stdout).toBe(0);
  });

  it("is shown to administrators only", async () => {
    expect((await fetch(`${shop.backendUrl}/admin/integrity`)).status).toBe(401);
  });
});

/** Older than what the reaper repairs: it must not mend what the test has broken. */
const order = (id: string, total: number, age = "40 days") => `
  insert into "order" (id, version, status, currency_code, created_at) values ('${id}', 1, 'pending', 'usd', now() - interval '${age}');
  insert into order_summary (id, order_id, version, totals)
  values ('sum_${id}', '${id}', 1, '{"raw_current_order_total": {"value": "${total}"}, "current_order_total": ${total}}')`;
const noOrder = (id: string) =>
  `delete from order_summary where order_id = '${id}'; delete from "order" where id = '${id}'`;
const lineOf = (id: string) => `(select item_id from order_item where order_id = '${id}' and version = 1)`;
const levelOf = (sku: string, set: string) =>
  `update inventory_level set ${set} where inventory_item_id = (select id from inventory_item where sku = '${sku}')`;
const total = (id: string, change: string) =>
  `update order_summary set totals = jsonb_set(totals, '{raw_current_order_total,value}',
     to_jsonb(((totals#>>'{raw_current_order_total,value}')::numeric ${change})::text)) where order_id = '${id}'`;
const mirrorOf = (id: string) =>
  `(select sp.id from stripe_payment sp join payment p on p.payment_session_id = sp.payment_session_id
     join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = '${id}')`;
const size = (value: number) =>
  `update product set metadata = jsonb_set(metadata, '{edition,size}', '${value}') where title = 'Edition'`;
const perPerson = (value: number) =>
  `update product set metadata = jsonb_set(metadata, '{edition,limit_per_person}', '${value}') where title = 'Edition'`;
const promotion = "insert into promotion (id, code, type, \"limit\", used) values ('promo_x', 'X', 'standard', 1, 2)";
const payment = `insert into payment_collection (id, currency_code, amount, raw_amount) values ('pc_x', 'usd', 5, '{}');
  insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id)
  values ('pay_x', 5, '{}', 'usd', 'pp_system_default', 'pc_x', 'payses_x');
  insert into order_payment_collection (id, order_id, payment_collection_id) values ('opc_x', 'order_x', 'pc_x')`;
const noPayment = `delete from order_payment_collection where id = 'opc_x'; delete from payment where id = 'pay_x';
  delete from payment_collection where id = 'pc_x'`;
const freeLine = `insert into order_line_item (id, title, unit_price, raw_unit_price) values ('line_x', 'x', 0, '{}');
  insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity, shipped_quantity,
    return_requested_quantity, return_received_quantity, return_dismissed_quantity, written_off_quantity)
  values ('item_x', 'order_x', 1, 'line_x', 1, '{}', 0, 0, 0, 0, 0, 0)`;
const noFreeLine = "delete from order_item where id = 'item_x'; delete from order_line_item where id = 'line_x'";
const foreign = `insert into stripe_payment (id, status, currency, amount_minor, received_minor, created_at, seen_at)
  values ('pi_x', 'succeeded', 'usd', 500, 500, now() - interval '1 hour', now() - interval '1 hour')`;
const hold = (state: string, end: string) => `insert into stock_hold (id, cart_id, state, expires_at, order_id)
  values ('hold_x', 'cart_x', '${state}', now() + interval '${end}', ${state === "consumed" ? "'order_gone'" : "null"})`;
const heldUnits = `insert into stock_hold_item (hold_id, inventory_item_id, location_id, quantity)
  select 'hold_x', inventory_item_id, location_id, 100000 from inventory_level
   where inventory_item_id = (select id from inventory_item where sku = 'PLUSH')`;
const noHold = "delete from stock_hold_item where hold_id = 'hold_x'; delete from stock_hold where id = 'hold_x'";

/** The database itself keeps that number right; this looks away. */
const unguarded = (sql: string) => `set local session_replication_role = replica; ${sql}`;

/** Told to the ledger by nobody: two legs on accounts that are there. */
const transfer = (source: string, kind: string, legs: [account: string, amountMinor: number][], metadata = "{}") =>
  unguarded(`with t as (
      insert into ledger.transfer (source_type, source_id, kind, version, leg_count, body_hash, occurred_at, metadata)
      values ('capture', '${source}', '${kind}', 1, 2, sha256(''), now(), '${metadata}') returning id
    )
    insert into ledger.entry select t.id, leg.position, a.id, leg.amount
      from t, (values ${legs.map(([account, amount], position) => `(${position}, '${account}', ${amount})`).join(", ")}) leg (position, account, amount)
      join ledger.account a on a.code = leg.account`);
const noTransfer = (source: string) =>
  unguarded(`delete from ledger.entry where transfer_id = (select id from ledger.transfer where source_id = '${source}');
    delete from ledger.transfer where source_id = '${source}'`);
const snapshot = (change: string) =>
  unguarded(`update ledger.period_balance set balance_minor = balance_minor ${change}
    where (account_id, period_number) in (select account_id, max(period_number) from ledger.period_balance group by 1)
      and account_id = (select id from ledger.account where code = 'receivable:stripe:usd')`);
const sealedTime = (change: string) =>
  unguarded(`update ledger.transfer set occurred_at = occurred_at ${change} interval '1 second'
    where id = (select lower(members) from ledger.period order by number desc limit 1)`);
const capture = `insert into capture (id, amount, raw_amount, payment_id, created_at)
  values ('capt_x', 5, '{"value": "5"}', 'pay_x', now() - interval '1 hour')`;

/** The goal has an id that no account can bear, so that the clock cannot post it meanwhile. */
const delivery =
  unguarded(`insert into impact_delivery (id, goal_id, units, delivered_at, place, note, links, picture_ids,
    cost_minor, currency_code, receipt_link, state, reported_by, judged_by, judged_at)
  values ('dlv_x', 'goal-x', 1, now(), '{}', '{}', '["x"]', '[]', 500, 'usd', 'x', 'verified', 'a', 'b', now() - interval '1 hour')`);
const noDelivery = unguarded("delete from impact_delivery where id = 'dlv_x'");
const pledgePayment = unguarded(`
  insert into impact_pledge (id, goal_id, partner_id, sponsor_name, ratio_basis_points, cap_minor, currency_code, valid_from, saved_by)
  values ('pledge_x', 'goal-x', 'partner_x', 'x', 5000, 900, 'usd', now(), 'a');
  insert into impact_pledge_payment (id, pledge_id, amount_minor, paid_at, receipt_link, recorded_by, recorded_at)
  values ('plp_x', 'pledge_x', 500, now(), 'x', 'a', now() - interval '1 hour')`);
const noPledgePayment = unguarded(
  "delete from impact_pledge_payment where id = 'plp_x'; delete from impact_pledge where id = 'pledge_x'",
);

type Break = [code: string, reason: string, breakIt: () => string, mend: () => string];

const breaks: Break[] = [
  [
    "S1",
    "reserved_differs",
    () => unguarded(levelOf("PLUSH", "reserved_quantity = reserved_quantity + 1")),
    () => unguarded(levelOf("PLUSH", "reserved_quantity = reserved_quantity - 1")),
  ],
  [
    "S1",
    "more_reserved_than_stocked",
    () => levelOf("EDITION", "stocked_quantity = 1"),
    () => levelOf("EDITION", "stocked_quantity = 100"),
  ],
  [
    "S1",
    "stray_reservation",
    () => `insert into reservation_item (id, line_item_id, location_id, inventory_item_id, quantity)
      select 'res_x', ${lineOf(cancelled.orderId)}, location_id, inventory_item_id, 1 from inventory_level
       where inventory_item_id = (select id from inventory_item where sku = 'PLUSH')`,
    () => "delete from reservation_item where id = 'res_x'",
  ],
  [
    "S2",
    "not_reserved",
    () => `update reservation_item set deleted_at = now() where line_item_id = ${lineOf(plain.orderId)}`,
    () => `update reservation_item set deleted_at = null where line_item_id = ${lineOf(plain.orderId)}`,
  ],
  [
    "S2",
    "too_much_reserved",
    () => `update order_item set fulfilled_quantity = 1 where order_id = '${plain.orderId}'`,
    () => `update order_item set fulfilled_quantity = 0 where order_id = '${plain.orderId}'`,
  ],
  [
    "P1",
    "underpaid",
    () =>
      `${total(plain.orderId, "+ 1")}; update "order" set created_at = created_at - interval '1 hour' where id = '${plain.orderId}'`,
    () => total(plain.orderId, "- 1"),
  ],
  ["P1", "overpaid", () => total(plain.orderId, "- 1"), () => total(plain.orderId, "+ 1")],
  ["P1", "no_cart", () => order("order_x", 5), () => noOrder("order_x")],
  ["P1", "not_captured", () => `${order("order_x", 5)}; ${payment}`, () => `${noPayment}; ${noOrder("order_x")}`],
  [
    "P1",
    "free_without_promotion",
    () => `${order("order_x", 0)}; ${freeLine}`,
    () => `${noFreeLine}; ${noOrder("order_x")}`,
  ],
  ["P2", "payment_without_order", () => foreign, () => "delete from stripe_payment where id = 'pi_x'"],
  [
    "P2",
    "cart_with_several_orders",
    () => `insert into order_cart (id, order_id, cart_id) values ('oc_x', '${edition.orderId}', '${plain.cartId}')`,
    () => "delete from order_cart where id = 'oc_x'",
  ],
  [
    "P3",
    "out_exceeds_in",
    () => `insert into stripe_dispute (id, payment_intent_id, charge_id, amount_minor, currency, reason, status, opened_at)
      select 'dp_x', id, 'ch_x', received_minor, 'usd', 'fraudulent', 'lost', now() from stripe_payment
       where id = ${mirrorOf(cancelled.orderId)}`,
    () => "delete from stripe_dispute where id = 'dp_x'",
  ],
  [
    "P3",
    "captured_differs_from_stripe",
    () => `update stripe_payment set received_minor = received_minor + 1 where id = ${mirrorOf(plain.orderId)};
      update stripe_intent set updated_at = now() - interval '1 hour'`,
    () => `update stripe_payment set received_minor = received_minor - 1 where id = ${mirrorOf(plain.orderId)}`,
  ],
  [
    "P3",
    "refunds_exceed_captures",
    () => `insert into refund (id, amount, raw_amount, payment_id) select 'ref_x', 1, '{}', p.id from payment p
      join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = '${cancelled.orderId}'`,
    () => "delete from refund where id = 'ref_x'",
  ],
  ["C1", "edition_oversold", () => size(1), () => size(100)],
  ["C1", "edition_over_limit_per_person", () => perPerson(1), () => perPerson(2)],
  ["C1", "promotion_overused", () => promotion, () => "delete from promotion where id = 'promo_x'"],
  ["H1", "held_beyond_stock", () => `${hold("held", "1 hour")}; ${heldUnits}`, () => noHold],
  ["H1", "hold_without_order", () => hold("consumed", "-1 hour"), () => noHold],
  [
    "H1",
    "order_without_hold",
    () => `update stock_hold set order_id = null, state = 'released' where order_id = '${edition.orderId}';
      update stock_hold set created_at = created_at - interval '2 hours' where order_id = '${plain.orderId}';
      update "order" set created_at = created_at - interval '1 hour' where id = '${edition.orderId}'`,
    () =>
      `update stock_hold set order_id = '${edition.orderId}', state = 'consumed' where cart_id = '${edition.cartId}'`,
  ],
  [
    "L1",
    "not_balanced",
    () =>
      transfer("x", "x", [
        ["receivable:stripe:usd", 5],
        ["shipping:collected:usd", -4],
      ]),
    () => noTransfer("x"),
  ],
  [
    "L2",
    "can_be_changed",
    () => "alter table ledger.entry disable trigger only_grows",
    () => "alter table ledger.entry enable trigger only_grows",
  ],
  ["L3", "not_posted", () => `${payment}; ${capture}`, () => `delete from capture where id = 'capt_x'; ${noPayment}`],
  [
    "L3",
    "posted_without_source",
    () =>
      transfer("capt_y", "capture", [
        ["receivable:stripe:usd", 5],
        ["shipping:collected:usd", -5],
      ]),
    () => noTransfer("capt_y"),
  ],
  ["L3", "not_posted", () => delivery, () => noDelivery],
  ["L3", "not_posted", () => pledgePayment, () => noPledgePayment],
  [
    "L3",
    "posted_differs",
    () => unguarded("update impact_delivery set cost_minor = cost_minor + 1"),
    () => unguarded("update impact_delivery set cost_minor = cost_minor - 1"),
  ],
  [
    "L3",
    "posted_differs",
    () => unguarded("update impact_delivery set goal_id = 'x' || goal_id"),
    () => unguarded("update impact_delivery set goal_id = substr(goal_id, 2)"),
  ],
  [
    "L3",
    "posted_differs",
    () => unguarded("update impact_pledge_payment set amount_minor = amount_minor + 1"),
    () => unguarded("update impact_pledge_payment set amount_minor = amount_minor - 1"),
  ],
  [
    "L4",
    "parts_differ",
    () =>
      transfer(
        "capt_z",
        "allocation",
        [
          ["shop:retained:usd", -4],
          ["shipping:collected:usd", 4],
        ],
        '{"parts": [], "shopMinor": "5"}',
      ),
    () => noTransfer("capt_z"),
  ],
  [
    "L4",
    "not_given_away",
    () =>
      transfer("capt_z", "x", [
        ["revenue:merch:usd", -4],
        ["shipping:collected:usd", 4],
      ]),
    () => noTransfer("capt_z"),
  ],
  ["L5", "balance_differs", () => snapshot("+ 1"), () => snapshot("- 1")],
  ["L5", "seal_differs", () => sealedTime("+"), () => sealedTime("-")],
];

describe("each sentence, broken once by hand", () => {
  it.each(breaks)("%s sees %s, and nothing else does", async (code, reason, breakIt, mend) => {
    await shop.sql(breakIt());
    const found = broken(await look());
    const { status, stdout } = terminal();
    await shop.sql(mend());
    expect(Object.keys(found)).toEqual([code]);
    expect(found[code]).toContain(reason);
    expect(stdout).toMatch(new RegExp(`^✗ ${code} `, "m"));
    expect(stdout).toContain(`  ${reason}  `);
    expect(status).toBe(1);
    expect(broken(await look())).toEqual({});
  });

  it("says where: the order, its total and what was kept, in its currency", async () => {
    await shop.sql(total(plain.orderId, "+ 1"));
    const { invariants } = await look();
    await shop.sql(total(plain.orderId, "- 1"));
    const row = invariants.find(({ code }) => code === "P1")?.rows[0];
    expect(row).toMatchObject({ reason: "underpaid", order_id: plain.orderId, currency: "usd" });
    expect(Number(row?.expected) - Number(row?.found)).toBeCloseTo(1);
  });
});

describe("what cannot be looked at", () => {
  it("ends with 2, not with an all-clear", () => {
    const script = join(ROOT, "backend/launcher/integrity/main.ts");
    const run = (env: Record<string, string>, ...args: string[]) =>
      spawnSync(join(ROOT, "node_modules/.bin/node"), [script, ...args], {
        env: { ...process.env, ...env },
        encoding: "utf8",
      });
    const absent = run({ DATABASE_URL: "postgres://nobody:x@localhost:1/none" });
    expect([absent.status, absent.stdout]).toEqual([2, ""]);
    expect(run({ DATABASE_URL: "", DATA_DIR: "/nonexistent/keepsake" }).stderr).toContain("no shop");
    expect(run({ DATABASE_URL: shop.databaseUrl }, "--patience", "soon").status).toBe(2);
  });
});

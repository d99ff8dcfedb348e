import { createLedger, type Ledger } from "@keepsake/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GoalAnswer, RuleVersionAnswer } from "../../plugins/community/src/types/impact.ts";
import { eventually } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { buy, mustAdmin, paymentOf } from "./orders.ts";

let shop: TestShop;
let books: Ledger;
let goalId: string;

/** The clock posts every ten seconds, and a capture or a refund wakes the posting before. */
const SOON_SECONDS = 30;
const AWAKE_SECONDS = 5;
/** The clock looks each minute whether a seal is due. */
const SEALED_SECONDS = 90;

beforeAll(async () => {
  shop = await openShop({ SEAL_EVERY_MINUTES: "0" });
  books = await createLedger({ databaseUrl: shop.databaseUrl, largestPool: 2 });
  goalId = await openGoal("train-students");
  await giveFrom(shop.catalogue.productId.plush, goalId);
});
afterAll(async () => {
  await books?.close();
  await shop?.close();
});

async function openGoal(slug: string): Promise<string> {
  const { goal } = await mustAdmin<{ goal: GoalAnswer }>(shop, "/admin/goals", {
    slug,
    title: { en: "Train students", "zh-CN": "培养学生" },
    summary: { en: "A semester of PostgreSQL.", "zh-CN": "一学期的 PostgreSQL 课程。" },
    unit: { en: "students trained", "zh-CN": "名学生完成培训" },
    unit_cost_minor: { usd: "700" },
    target_units: 200,
  });
  await mustAdmin(shop, `/admin/goals/${goal.id}/state`, { state: "open" });
  return goal.id;
}

/** A tenth of every sale. */
const giveFrom = (productId: string, to: string) =>
  mustAdmin<{ rule: RuleVersionAnswer }>(shop, "/admin/allocation-rules", {
    goal_id: to,
    selector: { by: "product", id: productId },
    share_basis_points: 1000,
    valid_from: "2026-01-01T00:00:00.000Z",
  });

const captureOf = async (orderId: string) => {
  const { id } = await paymentOf(shop, orderId);
  const [capture] = await shop.sql<{ id: string; amount: string }>(
    "select id, amount from capture where payment_id = $1",
    [id],
  );
  return {
    paymentId: id,
    captureId: capture?.id as string,
    amountMinor: BigInt(Math.round(Number(capture?.amount) * 100)),
  };
};
const posted = (type: string, id: string, kind: string, version = 1) =>
  eventually(
    () => books.transfer({ type, id, kind, version }),
    (transfer) => transfer !== undefined,
    SOON_SECONDS,
  );
const legsOf = (transfer: Awaited<ReturnType<typeof posted>>) =>
  new Map(transfer?.legs.map(({ account, amountMinor }) => [account, amountMinor]));
const goalHolds = async () => (await books.balance(`goal:${goalId}:usd`)).amountMinor;

describe("what the ledger is told", () => {
  it("of a sale: the money, and to whom the items' money goes, by the rule that stood", async () => {
    const { orderId } = await buy(shop, "plush", 3);
    const { captureId, amountMinor } = await captureOf(orderId);
    const money = legsOf(await posted("capture", captureId, "capture"));
    expect(money.get("receivable:stripe:usd")).toBe(amountMinor);
    const items = -(money.get("revenue:merch:usd") ?? 0n);
    expect(items).toBeGreaterThan(0n);
    const allocation = await posted("capture", captureId, "allocation");
    const given = -(legsOf(allocation).get(`goal:${goalId}:usd`) ?? 0n);
    expect(given).toBe((items * 1000n + 5000n) / 10_000n);
    expect(legsOf(allocation).get("revenue:merch:usd")).toBe(items);
    expect(legsOf(allocation).get("shop:retained:usd")).toBe(given - items);
    expect(allocation?.metadata).toMatchObject({ parts: [{ goalId, ruleVersion: 1, amountMinor: String(given) }] });
    expect(await goalHolds()).toBe(given);
  });

  it("of a thing no rule speaks of: all of it stays with the shop", async () => {
    const { orderId } = await buy(shop, "edition");
    const { captureId } = await captureOf(orderId);
    const before = await goalHolds();
    const allocation = legsOf(await posted("capture", captureId, "allocation"));
    expect([...allocation.keys()]).toEqual(["revenue:merch:usd", "shop:retained:usd"]);
    expect(await goalHolds()).toBe(before);
  });

  it("of refunds: the goal falls by its exact part, step by step, back to where it was; a later rule changes nothing", async () => {
    const before = await goalHolds();
    const { orderId } = await buy(shop, "plush", 1);
    const { paymentId, captureId, amountMinor } = await captureOf(orderId);
    const given = -(legsOf(await posted("capture", captureId, "allocation")).get(`goal:${goalId}:usd`) ?? 0n);
    const { rules } = (await shop.admin<{ rules: RuleVersionAnswer[] }>("GET", "/admin/allocation-rules")).body;
    const { rule_id, version: _, saved_by: __, saved_at: ___, ...terms } = rules[0] as RuleVersionAnswer;
    await mustAdmin(shop, `/admin/allocation-rules/${rule_id}`, { ...terms, share_basis_points: 5000 });

    const third = (amountMinor / 3n) as bigint;
    const steps = [third, third, amountMinor - 2n * third];
    for (const step of steps)
      await mustAdmin(shop, `/admin/payments/${paymentId}/refund`, { amount: Number(step) / 100 });
    const refunds = await shop.sql<{ id: string }>("select id from refund where payment_id = $1 order by created_at", [
      paymentId,
    ]);
    let back = 0n;
    for (const [index, { id }] of refunds.entries()) {
      const money = legsOf(await posted("refund", id, "refund"));
      expect(money.get("receivable:stripe:usd")).toBe(-(steps[index] as bigint));
      back += legsOf(await posted("refund", id, "refund_allocation")).get(`goal:${goalId}:usd`) ?? 0n;
    }
    expect(back).toBe(given);
    expect(await goalHolds()).toBe(before);
  });

  it("each once, whoever asks how often, also after the process was killed; and the books verify", async () => {
    await shop.restartBackend("SIGKILL");
    const { orderId } = await buy(shop, "set", 2);
    const { captureId } = await captureOf(orderId);
    await posted("capture", captureId, "capture");
    const [row] = await shop.sql<{ captures: string; posted: string; unallocated: string }>(
      `select (select count(*) from capture where (raw_amount->>'value')::numeric > 0) as captures,
              (select count(*) from ledger.posted_source where source_type = 'capture' and kind = 'capture') as posted,
              (select count(*) from shop_exception where kind = 'not_in_the_books') as unallocated`,
    );
    expect(row).toEqual({ captures: row?.captures, posted: row?.captures, unallocated: "0" });
    expect((await books.balance("revenue:merch:usd")).amountMinor).toBe(0n);
    expect(await books.verify()).toMatchObject({ isSound: true, wrong: null });
  });

  it("soon after the money was entered, without waiting for the clock", async () => {
    const lags = await shop.sql<{ lag: string }>(
      `select extract(epoch from posted.posted_at - source.created_at) as lag
         from (select id, created_at from capture union all select id, created_at from refund) source
         join ledger.posted_source posted on posted.source_id = source.id and posted.kind in ('capture', 'refund')`,
    );
    expect(lags.length).toBeGreaterThan(6);
    for (const { lag } of lags) expect(Number(lag)).toBeLessThan(AWAKE_SECONDS);
  });

  it("of a goal that another one replaces: its money goes there", async () => {
    const [old, heir] = [await openGoal("print-archive"), await openGoal("scan-archive")];
    await giveFrom(shop.catalogue.productId.set, old);
    const { orderId } = await buy(shop, "set", 2);
    const { captureId } = await captureOf(orderId);
    const given = -(legsOf(await posted("capture", captureId, "allocation")).get(`goal:${old}:usd`) ?? 0n);
    expect(given).toBeGreaterThan(0n);
    const substitution = { state: "substituted", substitute_id: heir, consent_text: "Those who gave agreed." };
    await mustAdmin(shop, `/admin/goals/${old}/state`, substitution);
    expect(legsOf(await posted("goal", old, "goal_substituted")).get(`goal:${heir}:usd`)).toBe(-given);
    expect((await books.balance(`goal:${old}:usd`)).amountMinor).toBe(0n);
  });

  it("of a goal that is cancelled: its money goes to the pool, and a late refund takes its part from there", async () => {
    const { orderId } = await buy(shop, "plush", 2);
    const { paymentId, captureId, amountMinor } = await captureOf(orderId);
    const given = -(legsOf(await posted("capture", captureId, "allocation")).get(`goal:${goalId}:usd`) ?? 0n);
    const held = await goalHolds();
    expect(held).toBeGreaterThan(given);
    await mustAdmin(shop, `/admin/goals/${goalId}/state`, { state: "cancelled" });
    const end = await posted("goal", goalId, "goal_cancelled");
    expect(legsOf(end)).toEqual(
      new Map([
        [`goal:${goalId}:usd`, held],
        ["pool:goals:usd", -held],
      ]),
    );
    await mustAdmin(shop, `/admin/payments/${paymentId}/refund`, { amount: Number(amountMinor) / 100 });
    const late = await posted("goal", goalId, "goal_cancelled", 2);
    expect(legsOf(late).get("pool:goals:usd")).toBe(given);
    expect(await goalHolds()).toBe(0n);
    expect((await books.balance("pool:goals:usd")).amountMinor).toBe(held - given);
  });
});

describe("the seals", () => {
  it("are made by the clock while there is something to seal, and postings go on", async () => {
    const before = await books.seals();
    const { orderId } = await buy(shop, "plush");
    const { captureId } = await captureOf(orderId);
    await posted("capture", captureId, "allocation");
    const seals = await eventually(
      () => books.seals(),
      (all) => all.length > before.length,
      SEALED_SECONDS,
    );
    expect(await books.verify()).toMatchObject({ isSound: true, seals: seals.length });
  });
});

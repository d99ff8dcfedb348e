import { createLedger, type Ledger } from "@keepsake/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DeliveryAnswer } from "../../plugins/community/src/types/deliveries.ts";
import type { DryRunAnswer, DryRunMoney } from "../../plugins/community/src/types/dry-run.ts";
import type {
  GoalFigures,
  GoalMoney,
  ImpactAnswer,
  PublicGoalAnswer,
} from "../../plugins/community/src/types/impact.ts";
import type { PledgeAnswer } from "../../plugins/community/src/types/pledges.ts";
import { ADMIN, type Admin, anotherAdmin } from "./admin-client.ts";
import { eventually } from "./buyer.ts";
import { both, openGoal } from "./goals.ts";
import { openShop, type TestShop } from "./harness.ts";
import { buy, mustAdmin, paymentOf } from "./orders.ts";

let shop: TestShop;
let books: Ledger;
let second: Admin;

/** The clock posts every ten seconds. */
const SOON_SECONDS = 30;
const LONG_AGO = "2026-01-01T00:00:00.000Z";
const receipt = { link: "https://example.org/receipt" };

beforeAll(async () => {
  shop = await openShop();
  books = await createLedger({ databaseUrl: shop.databaseUrl, largestPool: 2 });
  second = await anotherAdmin(shop.backendUrl);
});
afterAll(async () => {
  await books?.close();
  await shop?.close();
});

interface Refusal {
  code?: string;
  field?: string;
  data?: Record<string, string>;
}

const read = async <T>(path: string) => {
  const response = await fetch(shop.backendUrl + path, { headers: { "x-publishable-api-key": shop.publishableKey } });
  return { status: response.status, body: (await response.json()) as T & Refusal };
};
const goalOf = async (id: string) => (await read<PublicGoalAnswer>(`/store/impact/goals/${id}`)).body;
const figuresOf = async (id: string) =>
  (await shop.admin<{ figures: GoalFigures }>("GET", `/admin/goals/${id}/figures`)).body.figures;
const dollarsOf = async (id: string) =>
  (await figuresOf(id)).money.find(({ currency_code }) => currency_code === "usd");
const untilDollars = (id: string, isThere: (money: GoalMoney) => boolean) =>
  eventually(
    () => dollarsOf(id),
    (money) => money !== undefined && isThere(money),
    SOON_SECONDS,
  ) as Promise<GoalMoney>;
const giveTo = (goal_id: string, variant: "plush" | "set", share_basis_points: number) =>
  mustAdmin<{ rule: { rule_id: string } }>(shop, "/admin/allocation-rules", {
    goal_id,
    selector: { by: "product", id: shop.catalogue.productId[variant] },
    share_basis_points,
    valid_from: LONG_AGO,
  });

const pledge = (more: Record<string, unknown> = {}) => ({
  sponsor_name: "Sponsor Ltd.",
  ratio_basis_points: 5000,
  cap_minor: "100000",
  currency_code: "usd",
  valid_from: LONG_AGO,
  ...more,
});
const makePledge = (goalId: string, more: Record<string, unknown> = {}) =>
  shop.admin<{ pledge: PledgeAnswer } & Refusal>("POST", `/admin/goals/${goalId}/pledges`, pledge(more));
const pay = (pledgeId: string, amount_minor: string, more: Record<string, unknown> = {}) =>
  shop.admin<{ pledge: PledgeAnswer } & Refusal>("POST", `/admin/pledges/${pledgeId}/payments`, {
    amount_minor,
    paid_at: "2026-02-01T00:00:00.000Z",
    receipt,
    ...more,
  });

describe("a pledge", () => {
  it.each([
    ["sponsor_name", { sponsor_name: " " }],
    ["ratio_basis_points", { ratio_basis_points: 0 }],
    ["cap_minor", { cap_minor: "0" }],
    ["currency_code", { currency_code: "dollars" }],
    ["valid_to", { valid_to: LONG_AGO }],
  ])("is refused naming %s", async (field, wrong) => {
    const { status, body } = await makePledge(await openGoal(shop), wrong);
    expect([status, body.field]).toEqual([400, field]);
  });

  it("is of a goal under way, and of one partner however often the sponsor comes", async () => {
    expect((await makePledge("goal_none")).body.code).toBe("goal_not_found");
    const goal = await openGoal(shop);
    const [one, two] = [await makePledge(goal), await makePledge(goal, { sponsor_name: "SPONSOR Ltd." })];
    expect(one.body.pledge.partner_id).toBe(two.body.pledge.partner_id);
    await mustAdmin(shop, `/admin/goals/${goal}/state`, { state: "cancelled" });
    expect((await makePledge(goal)).body.code).toBe("goal_not_under_way");
  });

  it("is paid up to its cap, also at once, each payment with a receipt and once in the books", async () => {
    const goal = await openGoal(shop);
    const { id } = (await makePledge(goal, { cap_minor: "5000" })).body.pledge;
    const bare = await pay(id, "1000", { receipt: {} });
    expect([bare.status, bare.body.field]).toEqual([400, "receipt.link"]);
    expect((await pay(id, "1000", { paid_at: "2999-01-01" })).body.field).toBe("paid_at");
    const paid = await Promise.all([pay(id, "2000"), pay(id, "2000"), pay(id, "2000")]);
    expect(paid.map(({ status }) => status).sort()).toEqual([201, 201, 409]);
    const refused = paid.find(({ status }) => status === 409)?.body;
    expect([refused?.code, refused?.field, refused?.data]).toEqual([
      "pledge_payment_over_cap",
      "amount_minor",
      { leftMinor: "1000" },
    ]);
    const money = await untilDollars(goal, ({ from_matching_minor }) => from_matching_minor === "4000");
    expect(money).toMatchObject({ funded_minor: "4000", balance_minor: "4000", matching_promised_minor: "5000" });
    expect((await books.balance(`goal:${goal}:usd`)).amountMinor).toBe(4000n);
    const { pledges } = (await shop.admin<{ pledges: PledgeAnswer[] }>("GET", `/admin/goals/${goal}/pledges`)).body;
    expect(pledges[0]).toMatchObject({ id, paid_minor: "4000", due_minor: "0" });
    expect(pledges[0]?.payments.map(({ is_posted }) => is_posted)).toEqual([true, true]);
  });

  it("and its payments never change and never go", async () => {
    for (const sql of [
      "update impact_pledge set cap_minor = 1",
      "delete from impact_pledge",
      "update impact_pledge_payment set amount_minor = 1",
      "truncate impact_pledge_payment",
    ])
      await expect(shop.sql(sql), sql).rejects.toThrow(/never/);
  });
});

describe("what is said of a goal", () => {
  it("follows the money from the sale to the delivery, and is what the ledger says", async () => {
    const goal = await openGoal(shop);
    const { rule } = await giveTo(goal, "plush", 2000);
    const { pledge: sponsor } = (await makePledge(goal)).body;
    const { orderId, email } = await buy(shop, "plush", 3);
    const sold = await untilDollars(goal, ({ from_sales_minor }) => from_sales_minor !== "0");
    const given = BigInt(sold.from_sales_minor);
    expect(given).toBe((await books.balance(`goal:${goal}:usd`)).amountMinor);
    expect((await goalOf(goal)).pledges[0]).toMatchObject({ paid_minor: "0", due_minor: String(given / 2n) });

    await pay(sponsor.id, String(given / 2n));
    const { delivery } = await mustAdmin<{ delivery: DeliveryAnswer }>(shop, `/admin/goals/${goal}/deliveries`, {
      units: "0.5",
      delivered_at: "2026-01-20T00:00:00.000Z",
      place: both("Hangzhou", "杭州"),
      note: both("Half a student."),
      links: ["https://example.org/class"],
      ...{ cost_minor: "300", currency_code: "usd", receipt },
    });
    expect(await figuresOf(goal)).toMatchObject({ units_delivered: "0", units_reported: "0.5" });
    await second("POST", `/admin/deliveries/${delivery.id}/judgement`, { state: "verified" });
    const money = await untilDollars(
      goal,
      ({ spent_minor, from_matching_minor }) => spent_minor === "300" && from_matching_minor !== "0",
    );
    const funded = given + given / 2n;
    expect(money).toMatchObject({
      funded_minor: String(funded),
      from_sales_minor: String(given),
      balance_minor: String(funded - 300n),
      spent_per_unit_minor: "600",
      unit_cost_minor: "700",
    });
    expect((await books.balance(`goal:${goal}:usd`)).amountMinor).toBe(funded - 300n);

    const { body: impact } = await read<ImpactAnswer>("/store/impact");
    const listed = impact.goals.find(({ id }) => id === goal);
    expect(listed?.figures).toMatchObject({ units_delivered: "0.5", units_reported: "0", money: [money] });
    const told = await goalOf(listed?.slug as string);
    expect(told.goal).toEqual(listed);
    const selector = { by: "product", id: shop.catalogue.productId.plush, name: expect.any(String) };
    expect(told.rules).toMatchObject([{ rule_id: rule.rule_id, version: 1, selector, share_basis_points: 2000 }]);
    expect(told.sources).toMatchObject([
      { kind: "sales", rule_id: rule.rule_id, selector, given_minor: { usd: String(given) } },
      { kind: "matching", sponsor_name: "Sponsor Ltd.", given_minor: { usd: String(given / 2n) } },
    ]);
    expect(told.deliveries).toMatchObject([{ units: "0.5", state: "verified", links: ["https://example.org/class"] }]);
    const text = JSON.stringify([impact, told]);
    for (const person of [email, ADMIN.email, "user_", "receipt", orderId]) expect(text).not.toContain(person);

    await mustAdmin(shop, `/admin/payments/${(await paymentOf(shop, orderId)).id}/refund`, {});
    const after = await untilDollars(goal, ({ from_sales_minor }) => from_sales_minor === "0");
    expect(after.balance_minor).toBe(String(given / 2n - 300n));
    expect((await goalOf(goal)).sources[0]).toMatchObject({ kind: "sales", given_minor: { usd: "0" } });
  });

  it("tells why it is late and what those who gave agreed to, and keeps the staff's other notes", async () => {
    const [goal, other] = [await openGoal(shop), await openGoal(shop)];
    const move = (body: unknown) => mustAdmin(shop, `/admin/goals/${goal}/state`, body);
    await move({ state: "funded", note: "A note of the staff." });
    await move({ state: "delayed", note: "The teacher is ill." });
    await move({ state: "substituted", substitute_id: other, consent_text: "Those who gave agreed." });
    const told = await goalOf(goal);
    expect(told.goal).toMatchObject({ state: "substituted", substitute: { id: other } });
    expect(told.history.map(({ to, reason, consent_text }) => [to, reason, consent_text])).toEqual([
      ["open", null, null],
      ["funded", null, null],
      ["delayed", "The teacher is ill.", null],
      ["substituted", null, "Those who gave agreed."],
    ]);
    expect(JSON.stringify(told)).not.toContain("A note of the staff");
  });

  it("is nothing before it was opened, given up or not", async () => {
    const { goal } = await mustAdmin<{ goal: { id: string } }>(shop, "/admin/goals", {
      slug: "never-opened",
      title: both("Never opened"),
      summary: both("A draft."),
      unit: both("units"),
      unit_cost_minor: { usd: "1" },
      target_units: 1,
    });
    const isHidden = async () => {
      expect((await read("/store/impact/goals/never-opened")).body.code).toBe("goal_not_found");
      const { goals } = (await read<ImpactAnswer>("/store/impact")).body;
      expect(goals.map(({ id }) => id)).not.toContain(goal.id);
    };
    await isHidden();
    await mustAdmin(shop, `/admin/goals/${goal.id}/state`, { state: "cancelled" });
    await isHidden();
    expect((await read("/store/impact/goals/goal_none")).status).toBe(404);
  });
});

describe("a rule that is tried over past orders", () => {
  const tried = (goal_id: string, more: Record<string, unknown> = {}) => ({
    goal_id,
    selector: { by: "product", id: shop.catalogue.productId.set },
    share_basis_points: 2500,
    valid_from: "2999-01-01T00:00:00.000Z",
    ...more,
  });
  const dryRun = (rule: unknown, more: Record<string, unknown> = {}) =>
    shop.admin<DryRunAnswer & Refusal>("POST", "/admin/allocation-rules/dry-run", {
      rule,
      from: LONG_AGO,
      to: "2999-01-01",
      ...more,
    });

  it("says what it would have given, next to what the rules gave, and saves nothing", async () => {
    const goal = await openGoal(shop);
    const { orderId } = await buy(shop, "set", 2);
    const { body: before } = await dryRun(tried(goal));
    const dollars = before.money.find(({ currency_code }) => currency_code === "usd") as DryRunMoney;
    expect(before).toMatchObject({ touched_orders: 1, touched_lines: 1, is_cut: false });
    expect(before.orders).toBeGreaterThan(1);
    const [line] = await shop.sql<{ minor: string }>(
      `select round(sum(line.unit_price * item.quantity) * 100)::text as minor
         from order_item item join order_line_item line on line.id = item.item_id where item.order_id = $1`,
      [orderId],
    );
    expect(dollars.would_give_minor).toBe(String((BigInt(line?.minor as string) * 2500n + 5000n) / 10_000n));
    expect(dollars.this_rule_gave_minor).toBe("0");
    const posted = await shop.sql<{ minor: string }>(
      `select coalesce(sum((part->>'amountMinor')::numeric), 0)::text as minor
         from ledger.transfer, jsonb_array_elements(metadata->'parts') part where kind = 'allocation'`,
    );
    expect(dollars.all_rules_gave_minor).toBe(posted[0]?.minor);
    const { rules } = (await shop.admin<{ rules: { goal_id: string }[] }>("GET", "/admin/allocation-rules")).body;
    expect(rules.filter(({ goal_id }) => goal_id === goal)).toEqual([]);

    const { rule } = await mustAdmin<{ rule: { rule_id: string } }>(
      shop,
      "/admin/allocation-rules",
      tried(goal, { valid_from: LONG_AGO }),
    );
    await buy(shop, "set", 1);
    const given = await untilDollars(goal, ({ from_sales_minor }) => from_sales_minor !== "0");
    const { body: after } = await dryRun(tried(goal), { rule_id: rule.rule_id });
    expect(after.money.find(({ currency_code }) => currency_code === "usd")).toMatchObject({
      this_rule_gave_minor: given.from_sales_minor,
    });
    expect(after.touched_orders).toBe(2);
  });

  it("is refused as it would be when saved, and names the days that are wrong", async () => {
    const goal = await openGoal(shop);
    const over = await dryRun(tried(goal, { selector: { by: "all" }, share_basis_points: 10_000 }));
    expect([over.status, over.body.code, over.body.field]).toEqual([
      400,
      "allocation_shares_over_whole",
      "share_basis_points",
    ]);
    expect((await dryRun(tried(goal, { share_basis_points: 0 }))).body.field).toBe("share_basis_points");
    expect((await dryRun(tried("goal_none"))).body.field).toBe("goal_id");
    expect((await dryRun(tried(goal), { rule_id: "rule_none" })).body.code).toBe("allocation_rule_not_found");
    expect((await dryRun(tried(goal), { from: "long ago" })).body.field).toBe("from");
    expect((await dryRun(tried(goal), { to: LONG_AGO })).body.field).toBe("to");
  });
});

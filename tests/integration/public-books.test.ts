import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLedger, type InclusionProof, type Ledger, verifyProof } from "@keepsake/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  GoalAnswer,
  ImpactAnswer,
  OrderImpactAnswer,
  PostingAnswer,
  PostingProof,
} from "../../plugins/community/src/types/impact.ts";
import type {
  AccountListAnswer,
  SealListAnswer,
  StatementAnswer,
  TransferListAnswer,
  TransferPageAnswer,
} from "../../plugins/community/src/types/ledger.ts";
import type { CustomerImpactAnswer } from "../../plugins/community/src/types/promises.ts";
import { type Account, openAccount } from "./account.ts";
import { adminToken } from "./admin-client.ts";
import { call, complete, eventually, filledCart, pageOf, pay } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { ROOT } from "./medusa-process.ts";
import { mustAdmin, paymentOf } from "./orders.ts";

let shop: TestShop;
let books: Ledger;
let goal: GoalAnswer;
let order: { id: string; token: string };
let other: { id: string; token: string };

async function bought(member?: Account): Promise<{ id: string; token: string }> {
  const lines = [{ variantId: shop.catalogue.variantId.plush, quantity: 3 }];
  const cart = await filledCart(shop, { regionId: shop.catalogue.regions.us, lines });
  if (member) await call(shop, `/store/carts/${cart.id}/customer`, {}, member.as);
  const page = await pageOf(shop, cart.id);
  await pay(page.url);
  const { body } = await complete(shop, page.id);
  if (body.status !== "complete") throw new Error(`the order is ${body.status}`);
  return { id: body.order.id, token: body.token };
}

const impactOf = (id: string, token: string) =>
  call<OrderImpactAnswer>(shop, `/store/impact/orders/${id}`, undefined, { "x-order-token": token });
const store = async <T>(path: string) => (await call<T>(shop, `/store/impact/${path}`)).body;
const admin = async <T>(path: string) => (await shop.admin<T>("GET", `/admin/ledger/${path}`)).body;

beforeAll(async () => {
  shop = await openShop();
  ({ goal } = await mustAdmin<{ goal: GoalAnswer }>(shop, "/admin/goals", {
    slug: "train-students",
    title: { en: "Train students", "zh-CN": "培养学生" },
    summary: { en: "A semester of PostgreSQL.", "zh-CN": "一学期的 PostgreSQL 课程。" },
    unit: { en: "students trained", "zh-CN": "名学生完成培训" },
    unit_cost_minor: { usd: "700" },
    target_units: 200,
  }));
  await mustAdmin(shop, `/admin/goals/${goal.id}/state`, { state: "open" });
  await mustAdmin(shop, "/admin/allocation-rules", {
    goal_id: goal.id,
    selector: { by: "all" },
    share_basis_points: 1000,
    valid_from: "2026-01-01T00:00:00.000Z",
  });
  order = await bought();
  other = await bought();
  await mustAdmin(shop, "/admin/checkout/repair");
  books = await createLedger({ databaseUrl: shop.databaseUrl, largestPool: 2 });
});
afterAll(async () => {
  await books?.close();
  await shop?.close();
});

describe("an order", () => {
  it("tells its buyer what it gives, in units, and where that is posted", async () => {
    const { status, body } = await impactOf(order.id, order.token);
    expect(status).toBe(200);
    const [given] = body.allocations;
    const [goalOfOrder] = body.goals;
    const amount = BigInt(given?.parts[0]?.amount_minor ?? 0);
    expect(amount).toBeGreaterThan(0n);
    expect(given).toMatchObject({ kind: "capture", parts: [{ goal_id: goal.id, rule_version: 1 }] });
    expect(goalOfOrder).toMatchObject({ id: goal.id, slug: "train-students", title: goal.title, state: "open" });
    expect(goalOfOrder?.amount_minor).toBe(String(amount));
    expect(goalOfOrder?.units).toBe((Math.floor((Number(amount) * 100) / 700) / 100).toFixed(2));
    const { transfer } = await store<PostingAnswer>(`transfers/${given?.transfer_id}`);
    expect(transfer.legs).toContainEqual({
      account: `goal:${goal.id}:usd`,
      unit: "usd",
      amount_minor: String(-amount),
    });
  });

  it("tells nobody else", async () => {
    expect((await impactOf(order.id, other.token)).status).toBe(404);
    expect((await call(shop, `/store/impact/orders/${order.id}`)).status).toBe(404);
  });

  it("gives less after a refund, and nothing after a whole one", async () => {
    const { id, total } = await paymentOf(shop, other.id);
    const before = (await impactOf(other.id, other.token)).body;
    await mustAdmin(shop, `/admin/payments/${id}/refund`, { amount: 5 });
    const part = await eventually(
      async () => (await impactOf(other.id, other.token)).body,
      ({ allocations }) => allocations.length === 2,
    );
    expect(part.allocations[1]?.kind).toBe("refund");
    expect(Number(part.goals[0]?.amount_minor)).toBeLessThan(Number(before.goals[0]?.amount_minor));
    await mustAdmin(shop, `/admin/payments/${id}/refund`, { amount: Math.round((total - 5) * 100) / 100 });
    const whole = await eventually(
      async () => (await impactOf(other.id, other.token)).body,
      ({ allocations }) => allocations.length === 3,
    );
    expect(whole.goals[0]).toMatchObject({ amount_minor: "0", units: "0.00" });
    const seen = (await shop.admin<OrderImpactAnswer>("GET", `/admin/orders/${other.id}/allocations`)).body;
    expect(seen).toEqual(whole);
  });
});

describe("a member", () => {
  it("sees what all their orders gave, refunds taken back, and nobody else's", async () => {
    const [member, stranger] = [await openAccount(shop), await openAccount(shop)];
    const totalOf = async ({ as }: Account) =>
      (await call<CustomerImpactAnswer>(shop, "/store/customers/me/impact", undefined, as)).body;
    expect(await totalOf(member)).toEqual({ gifts: [] });
    const orders = [await bought(member), await bought(member)];
    await mustAdmin(shop, "/admin/checkout/repair");
    const givenBy = async () => {
      const all = await Promise.all(orders.map(({ id, token }) => impactOf(id, token)));
      return String(all.reduce((sum, { body }) => sum + BigInt(body.goals[0]?.amount_minor ?? 0), 0n));
    };
    const before = await totalOf(member);
    expect(before.gifts).toMatchObject([{ goal_id: goal.id, currency_code: "usd", amount_minor: await givenBy() }]);
    expect(Number(before.gifts[0]?.amount_minor)).toBeGreaterThan(0);
    const { id } = await paymentOf(shop, orders[0]?.id as string);
    await mustAdmin(shop, `/admin/payments/${id}/refund`, { amount: 5 });
    const after = await eventually(
      () => totalOf(member),
      ({ gifts }) => gifts[0]?.amount_minor !== before.gifts[0]?.amount_minor,
    );
    expect(after.gifts[0]?.amount_minor).toBe(await givenBy());
    expect(await totalOf(stranger)).toEqual({ gifts: [] });
    expect((await call(shop, "/store/customers/me/impact")).status).toBe(401);
  });
});

describe("the books, to anybody", () => {
  it("say where all of the buyers' money went", async () => {
    const { goals, kept, pool } = await store<ImpactAnswer>("");
    const [captured] = await shop.sql<{ minor: string }>(
      "select (((select sum(amount) from capture) - coalesce((select sum(amount) from refund), 0)) * 100)::bigint as minor",
    );
    const fromSales = goals.flatMap(({ figures }) => figures.money).map(({ from_sales_minor }) => from_sales_minor);
    const parts = [kept.shop, kept.shipping, kept.tax].map(({ usd = "0" }) => usd);
    expect(Number(kept.shop.usd)).toBeGreaterThan(0);
    expect(Number(kept.shipping.usd)).toBeGreaterThan(0);
    expect([...fromSales, ...parts].reduce((sum, minor) => sum + BigInt(minor), 0n)).toBe(BigInt(captured?.minor ?? 0));
    expect(pool).toEqual({});
  });

  it("show the latest postings a page at a time, and no person", async () => {
    const first = await store<TransferListAnswer>("postings?limit=3");
    expect(first.transfers).toHaveLength(3);
    const next = await store<TransferListAnswer>(`postings?limit=200&before=${first.next_before}`);
    const ids = [...first.transfers, ...next.transfers].map(({ id }) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(new Set(ids).size).toBe(ids.length);
    expect(next.next_before).toBeNull();
    expect(next.goals).toEqual({ [goal.id]: goal.title });
    expect(JSON.stringify([first, next])).not.toMatch(/@|order_|cus_|Portland|Ada/);
  });

  it("are downloaded whole, and verify with no server, by the program that is downloaded beside them", async () => {
    const download = (name: string) =>
      fetch(`${shop.backendUrl}/store/impact/${name}`, { headers: { "x-publishable-api-key": shop.publishableKey } });
    const [response, verifier] = await Promise.all([download("export"), download("verifier")]);
    expect(response.headers.get("content-type")).toContain("ndjson");
    expect(verifier.headers.get("content-disposition")).toContain("ledger.mjs");
    const text = await response.text();
    const folder = mkdtempSync(join(tmpdir(), "books-"));
    const [file, program] = [join(folder, "books.ndjson"), join(folder, "ledger.mjs")];
    writeFileSync(program, await verifier.text());
    const verify = (content: string) => {
      writeFileSync(file, content);
      // Nothing of ours is near it.
      return spawnSync(join(ROOT, "node_modules/.bin/node"), [program, "verify", file], {
        cwd: folder,
        encoding: "utf8",
      });
    };
    try {
      const sound = verify(text);
      expect(sound.stderr).toBe("");
      expect(sound.status).toBe(0);
      expect(verify(text.replace('"usd","-', '"usd","-1')).status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("prove a posting under a seal, and say when it has none yet", async () => {
    await books.seal();
    const [newest] = (await store<SealListAnswer>("seals")).seals;
    const sealed = (await impactOf(order.id, order.token)).body.allocations[0]?.transfer_id;
    const proof = (await store<PostingAnswer>(`transfers/${sealed}`)).proof as PostingProof;
    expect(proof.seal.number).toBeLessThanOrEqual(newest?.number as number);
    const { transfer_count: transferCount, closed_at, ...seal } = proof.seal;
    const checked = {
      transfer: proof.transfer,
      path: proof.path,
      seal: { ...seal, transferCount, closedAt: new Date(closed_at) },
    } as unknown as InclusionProof;
    expect(verifyProof(checked)).toBe(true);

    const { id } = await bought();
    await mustAdmin(shop, "/admin/checkout/repair");
    const [open] = (await shop.admin<OrderImpactAnswer>("GET", `/admin/orders/${id}/allocations`)).body.allocations;
    expect((await store<PostingAnswer>(`transfers/${open?.transfer_id}`)).proof).toBeNull();
  });

  it.each([
    ["transfers/0", 404],
    ["transfers/x", 404],
    ["transfers/99999999999999999999", 404],
    ["postings?before=x", 400],
    ["postings?limit=0", 400],
    ["seals?before=-1", 400],
    ["orders/order_x", 404],
  ])("answer %s with %i", async (path, status) => {
    expect((await call(shop, `/store/impact/${path}`)).status).toBe(status);
  });
});

describe("the books, in the admin", () => {
  it("show what accounts hold, now and before", async () => {
    const { accounts, goals } = await admin<AccountListAnswer>("accounts");
    const held = new Map(accounts.map(({ account, amount_minor }) => [account, amount_minor]));
    expect(held.get(`goal:${goal.id}:usd`)).toBe(String((await books.balance(`goal:${goal.id}:usd`)).amountMinor));
    expect(goals).toEqual({ [goal.id]: goal.title });
    const before = await admin<AccountListAnswer>("accounts?at=2026-01-01T00:00:00Z");
    expect(new Set(before.accounts.map(({ amount_minor }) => amount_minor))).toEqual(new Set(["0"]));
    expect((await shop.admin("GET", "/admin/ledger/accounts?at=soon")).status).toBe(400);
  });

  it("show an account's statement a page at a time", async () => {
    const path = `accounts/${encodeURIComponent(`goal:${goal.id}:usd`)}`;
    const first = await admin<StatementAnswer>(`${path}?limit=2`);
    const next = await admin<StatementAnswer>(`${path}?before=${first.next_before}`);
    expect(first.account).toMatchObject({ normal_side: "credit", amount_minor: first.lines[0]?.balance_minor });
    const last = next.lines.at(-1);
    expect(last?.balance_minor).toBe(last?.amount_minor);
    expect((await shop.admin("GET", "/admin/ledger/accounts/nobody:usd")).status).toBe(404);
    expect((await shop.admin("GET", "/admin/ledger/accounts/a%20b")).status).toBe(400);
  });

  it("show a transfer with its order, its goal and its seal", async () => {
    const given = (await impactOf(order.id, order.token)).body.allocations[0];
    const page = await admin<TransferPageAnswer>(`transfers/${given?.transfer_id}`);
    expect(page).toMatchObject({ order: { id: order.id }, goals: { [goal.id]: goal.title }, seal: expect.any(Number) });
    expect((await shop.admin("GET", "/admin/ledger/transfers/0")).status).toBe(404);
  });

  it("are downloaded as a table, a row for each leg", async () => {
    const headers = { authorization: `Bearer ${await adminToken(shop.backendUrl)}` };
    const response = await fetch(`${shop.backendUrl}/admin/ledger/export?format=csv`, { headers });
    const [head, ...rows] = (await response.text()).trimEnd().split("\n");
    expect(head).toBe(
      "transfer_id,source_type,source_id,kind,version,occurred_at,posted_at,reverses,account,unit,amount_minor,amount",
    );
    const [count] = await shop.sql<{ count: string }>("select count(*) from ledger.entry");
    expect(rows).toHaveLength(Number(count?.count));
    expect(rows[0]).toMatch(/,usd,(-?\d+),-?\d+\.\d\d$/);
  });

  it("are for administrators only", async () => {
    for (const path of ["accounts", "transfers", "seals", "export"])
      expect((await fetch(`${shop.backendUrl}/admin/ledger/${path}`)).status).toBe(401);
  });
});

describe("whoever asks too often", () => {
  it("waits before the next download", async () => {
    const download = async () => {
      const response = await fetch(`${shop.backendUrl}/store/impact/export`, {
        headers: { "x-publishable-api-key": shop.publishableKey },
      });
      await response.text();
      return response.status;
    };
    const statuses = new Set<number>();
    for (let turn = 0; turn < 13; turn++) statuses.add(await download());
    expect(statuses).toEqual(new Set([200, 429]));
  });
});

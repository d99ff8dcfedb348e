import { createLedger, type Ledger } from "@keepsake/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogueVersionAnswer, ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type { GoalAnswer } from "../../plugins/community/src/types/impact.ts";
import type { CartPromiseAnswer, CataloguePromisesAnswer } from "../../plugins/community/src/types/promises.ts";
import { call, complete, eventually, filledCart, hangzhou, must, pageOf, pay } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { mustAdmin } from "./orders.ts";

let shop: TestShop;
let books: Ledger;
let goalId: string;

beforeAll(async () => {
  shop = await openShop();
  books = await createLedger({ databaseUrl: shop.databaseUrl, largestPool: 2 });
  const { goal } = await mustAdmin<{ goal: GoalAnswer }>(shop, "/admin/goals", {
    slug: "train-students",
    title: { en: "Train students", "zh-CN": "培养学生" },
    summary: { en: "A semester of PostgreSQL.", "zh-CN": "一学期的 PostgreSQL 课程。" },
    unit: { en: "students trained", "zh-CN": "名学生完成培训" },
    unit_cost_minor: { cny: "5000" },
    target_units: 200,
  });
  goalId = goal.id;
  await mustAdmin(shop, "/admin/allocation-rules", {
    goal_id: goalId,
    selector: { by: "product", id: shop.catalogue.productId.plush },
    share_basis_points: 1000,
    valid_from: "2026-01-01T00:00:00.000Z",
  });
});
afterAll(async () => {
  await books?.close();
  await shop?.close();
});

const ofCatalogue = (region = shop.catalogue.regions.cn) =>
  must<CataloguePromisesAnswer>(shop, `/store/catalogue/promises?region_id=${region}`);
const version = async () => (await must<CatalogueVersionAnswer>(shop, "/store/catalogue/version")).catalogue;
const ofCart = (id: string) => must<CartPromiseAnswer>(shop, `/checkout/carts/${id}/promise`);
/** The account is opened when something is posted to it first. */
const holds = async () => (await books.balances({ beginning: `goal:${goalId}:cny` }))[0]?.amountMinor ?? 0n;
const cartOf = (quantity: number) =>
  filledCart(shop, {
    regionId: shop.catalogue.regions.cn,
    address: hangzhou,
    lines: [{ variantId: shop.catalogue.variantId.plush, quantity }],
  });

describe("what a purchase would give", () => {
  it("is nothing before the goal is open", async () => {
    expect(await ofCatalogue()).toEqual({ goals: [], variants: {} });
    const before = await version();
    await mustAdmin(shop, `/admin/goals/${goalId}/state`, { state: "open" });
    expect(await version(), "who keeps the catalogue in memory hears of it").not.toBe(before);
  });

  it("is what the ledger is told of it afterwards: of one thing, of a cart, of an order, to the last minor unit", async () => {
    const promises = await ofCatalogue();
    expect(promises.goals).toMatchObject([{ goal_id: goalId, slug: "train-students" }]);
    const [gift, ...others] = promises.variants[shop.catalogue.variantId.plush] ?? [];
    expect(others).toEqual([]);
    const one = await cartOf(1);
    expect((await ofCart(one.id)).gifts).toEqual([{ ...promises.goals[0], ...gift, currency_code: "cny" }]);
    const amountMinor = BigInt(gift?.amount_minor ?? 0);
    expect(amountMinor).toBeGreaterThan(0n);
    expect(gift?.units).toBe((Math.floor((Number(amountMinor) * 100) / 5000) / 100).toFixed(2));

    const three = await cartOf(3);
    const [promised] = (await ofCart(three.id)).gifts;
    const page = await pageOf(shop, three.id);
    await pay(page.url);
    await complete(shop, page.id);
    const given = await eventually(holds, (sum) => sum !== 0n, 30);
    expect(given).toBe(BigInt(promised?.amount_minor ?? 0));
  });

  it("is nothing of a thing that no rule names, and has no units where the goal has no cost", async () => {
    const { variants } = await ofCatalogue(shop.catalogue.regions.us);
    const { plush, edition } = shop.catalogue.variantId;
    expect(variants[edition]).toBeUndefined();
    expect(variants[plush]).toMatchObject([{ units: null }]);
  });

  it("begins with the moment from which a rule is valid", async () => {
    const soon = new Date(Date.now() + 3000).toISOString();
    const before = await ofCatalogue();
    await mustAdmin(shop, "/admin/allocation-rules", {
      goal_id: goalId,
      selector: { by: "product", id: shop.catalogue.productId.edition },
      share_basis_points: 500,
      valid_from: soon,
    });
    const waiting = await version();
    expect(await ofCatalogue()).toEqual(before);
    await eventually(version, (now) => now !== waiting, 10);
    expect((await ofCatalogue()).variants[shop.catalogue.variantId.edition]).toMatchObject([{ goal_id: goalId }]);
  });

  it("is asked for things and places that there are", async () => {
    const cases: [string, number, string][] = [
      ["/store/catalogue/promises?region_id=reg_of_nobody", 404, "region_not_found"],
      ["/checkout/carts/cart_of_nobody/promise", 404, "cart_not_found"],
    ];
    for (const [path, status, code] of cases)
      expect(await call<ErrorAnswer>(shop, path), path).toMatchObject({ status, body: { code } });
    const without = await call<ErrorAnswer>(shop, "/store/catalogue/promises");
    expect(without.status).toBe(400);
    expect(without.body.message).toContain("region_id");
  });
});

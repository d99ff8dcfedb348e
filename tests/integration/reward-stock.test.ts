import { afterAll, beforeAll, expect, it } from "vitest";
import { openShop, type TestShop } from "./harness.ts";
import { type Stage, shirtIn, stageOf } from "./rewards.ts";

let shop: TestShop;
let stage: Stage;
beforeAll(async () => {
  shop = await openShop();
  stage = await stageOf(shop);
});
afterAll(async () => {
  await shop?.close();
});

/** Small ones of a new shirt, out of a program that keeps what it grants. */
async function keeping(onShelf: number) {
  const shirt = await shirtIn(shop, onShelf, 0);
  const program = await stage.ask.program("1000000", { keeps_stock: true });
  const grant = (names: string[], more: object = {}) =>
    stage.ask.issue({
      program_id: program.id,
      contributor_ids: names.map((name) => stage.ids[name]),
      items: [{ product_id: shirt.productId, variant_id: shirt.small, quantity: 1 }],
      ...more,
    });
  const free = async () => {
    const [row] = await shop.sql<{ units: string }>(
      `select (level.stocked_quantity - level.reserved_quantity
               - coalesce((select sum(quantity) from stock_held held where held.inventory_item_id = level.inventory_item_id), 0))::text as units
         from inventory_level level where level.inventory_item_id = $1 and level.deleted_at is null`,
      [shirt.shelf],
    );
    return Number(row?.units);
  };
  return { shirt, program, grant, free };
}
const clean = async () => expect(await stage.people.broken()).toEqual([]);

it("keeps what was granted from the day of the grant, for whoever it was granted to", async () => {
  const { grant, free } = await keeping(2);
  const { status, body } = await grant(["ada", "bo"]);
  expect(status).toBe(201);
  expect(await free()).toBe(0);
  const [ada = "", bo = ""] = body.issue.reward_ids;
  const token = await stage.ask.token(ada);
  expect((await stage.ask.look(token)).body.reward.items[0]?.variants).toMatchObject([{ is_available: true }]);
  expect((await stage.ask.claim(token)).status).toBe(200);
  expect((await stage.ask.claim(await stage.ask.token(bo))).status).toBe(200);
  expect(await free()).toBe(0);
  await clean();
});

it("thanks nobody when there is not enough for everybody, whoever else is thanked at the same moment", async () => {
  const { grant, free, program } = await keeping(3);
  expect(await grant(["ada", "bo", "cy", "di"])).toMatchObject({
    status: 409,
    body: { code: "reward_out_of_stock", field: "items" },
  });
  expect(await free()).toBe(3);
  expect(await stage.committed(program.id)).toBe("0");
  const both = await Promise.all([grant(["ada", "bo"]), grant(["cy", "di"])]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await free()).toBe(1);
  await clean();
});

it("gives back what is taken back, runs out or goes to a goal, and keeps longer what may be claimed longer", async () => {
  const { grant, free } = await keeping(2);
  const [first = "", second = ""] = (await grant(["ada", "bo"])).body.issue.reward_ids;
  await stage.ask.judge(first, { to: "revoked", reason: "By mistake" });
  expect(await free()).toBe(1);
  const until = new Date(Date.now() + 200 * 86_400_000).toISOString();
  expect((await stage.ask.post(`/admin/rewards/${second}/extension`, { expires_at: until })).status).toBe(200);
  const [hold] = await shop.sql<{ at: Date }>("select expires_at as at from stock_hold where wait_id = $1", [second]);
  expect(hold?.at.toISOString()).toBe(until);
  await shop.sql("update recognition_reward set expires_at = now() where id = $1", [second]);
  await stage.ask.settle();
  expect(await stage.ask.stateOf(second)).toBe("expired");
  expect(await free()).toBe(2);
  expect((await stage.ask.judge(second, { to: "issued", expires_at: until })).status).toBe(200);
  expect(await free()).toBe(1);
  await clean();
});

it("keeps nothing that leaves a choice, and says which thing does", async () => {
  const { grant, shirt, free } = await keeping(2);
  expect(await grant(["ada"], { items: [{ product_id: shirt.productId, quantity: 1 }] })).toMatchObject({
    status: 400,
    body: { code: "reward_variant_open", field: "items[0].variant_id" },
  });
  expect(await free()).toBe(2);
});

it("offers something else to whoever waits and said that it would do, and to nobody else", async () => {
  const gone = await shirtIn(shop, 0, 0);
  const program = await stage.ask.program("6000");
  const granted = async (accepts_substitute?: boolean) => {
    const asked = { program_id: program.id, contributor_ids: [stage.ids.ada] };
    const [id = ""] = await stage.ask.issued({ ...asked, items: [{ product_id: gone.productId, quantity: 1 }] });
    const token = await stage.ask.token(id);
    if (accepts_substitute !== undefined) await stage.ask.wait(token, { accepts_substitute });
    return { id, token };
  };
  const instead = (id: string, quantity = 1, product_id = stage.shirt.productId) =>
    stage.ask.post(`/admin/rewards/${id}/substitution`, { items: [{ product_id, quantity }] });
  const [silent, firm] = [await granted(), await granted(false)];
  for (const { id } of [silent, firm])
    expect(await instead(id)).toMatchObject({ status: 409, body: { code: "reward_no_consent", field: "state" } });
  await stage.ask.judge(silent.id, { to: "revoked", reason: "Enough" });
  await stage.ask.judge(firm.id, { to: "revoked", reason: "Enough" });

  const { id, token } = await granted(true);
  expect(await instead(id, 3)).toMatchObject({ status: 409, body: { code: "reward_budget" } });
  expect(await instead(id, 1, "prod_none")).toMatchObject({ status: 400, body: { field: "items[0].product_id" } });
  const both = await Promise.all([instead(id, 2), instead(id, 2)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await stage.committed(program.id)).toBe("5000");
  expect((await stage.ask.look(token)).status).toBe(404);
  const again = await stage.ask.token(id);
  expect((await stage.ask.look(again)).body.reward).toMatchObject({ state: "issued", items: [{ quantity: 2 }] });
  expect((await stage.ask.claim(again)).status).toBe(200);
  await stage.ask.settle();
  expect(await stage.ask.detail(id)).toMatchObject({ reward: { state: "ordered", items: [{ quantity: 2 }] } });
  expect(
    await shop.sql("select 1 from recognition_reward_item where reward_id = $1 and replaced_at is not null", [id]),
  ).toHaveLength(1);
  await clean();
});

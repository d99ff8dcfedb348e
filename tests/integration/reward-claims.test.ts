import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, hangzhou, portland } from "./buyer.ts";
import { openGoal } from "./goals.ts";
import { openShop, type TestShop } from "./harness.ts";
import { pack } from "./orders.ts";
import { type Stage, shirtIn, stageOf, stranger } from "./rewards.ts";

let shop: TestShop;
let stage: Stage;
let ask: Stage["ask"];
beforeAll(async () => {
  shop = await openShop();
  stage = await stageOf(shop);
  ask = stage.ask;
});
afterAll(async () => {
  await shop?.close();
});
const clean = async () => expect(await stage.people.broken()).toEqual([]);

describe("the link", () => {
  it("shows what it is for, what there is to choose and where else its worth could go, and no one else", async () => {
    const { token } = await stage.rewarded("ada", { message: "For three talks." });
    const { status, body } = await ask.look(`${token}?locale=zh-CN`);
    expect(status).toBe(200);
    expect(body.reward).toMatchObject({
      program: "致谢",
      name: "ada",
      message: "For three talks.",
      state: "issued",
      worth_minor: "2500",
      contributions: [{ title: "talk 3" }, { title: "talk 2" }, { title: "talk 1" }],
      items: [
        {
          title: "Shirt",
          quantity: 1,
          variants: expect.arrayContaining([
            expect.objectContaining({ title: "S", is_available: true }),
            expect.objectContaining({ title: "M", is_available: true }),
          ]),
        },
      ],
    });
    expect(body.reward.countries).toEqual(expect.arrayContaining(["cn", "us"]));
    expect(JSON.stringify(body)).not.toMatch(/example\.org|"bo"|ctb_/);
  });

  it("makes an order without an account: at no price, reserved, and what it was worth comes off the budget", async () => {
    const { id, token, program } = await stage.rewarded();
    const { body: seen } = await ask.look(token);
    const item = seen.reward.items[0];
    const choices = [{ item_id: item?.id, variant_id: stage.shirt.small }];
    const { status, body } = await ask.claim(token, { choices, email: "ada@example.org" });
    expect(status).toBe(200);
    expect(body.order.display_id).toBeGreaterThan(0);
    const { reward } = await ask.detail(id);
    expect(reward).toMatchObject({
      state: "ordered",
      worth_minor: "2000",
      order: { id: body.order.id },
      items: [{ variant: "S" }],
    });
    expect(await stage.committed(program)).toBe("2000");
    const [order] = await shop.sql<{ total: string; reserved: string; country: string }>(
      `select s.totals->>'current_order_total' as total, a.country_code as country,
              (select sum(r.quantity) from reservation_item r join order_item i on i.item_id = r.line_item_id
                where i.order_id = o.id and r.deleted_at is null) as reserved
         from "order" o join order_summary s on s.order_id = o.id join order_address a on a.id = o.shipping_address_id
        where o.id = $1`,
      [body.order.id],
    );
    expect(order).toMatchObject({ total: "0", country: "cn" });
    expect(Number(order?.reserved)).toBe(1);
    await ask.settle();
    const posted = await shop.sql(
      "select account, amount_minor::text as minor from ledger.posted_leg join ledger.posted_source using (transfer_id) where source_id = $1 order by 1",
      [body.order.id],
    );
    expect(posted).toEqual([
      { account: "expense:rewards:usd", minor: "2000" },
      { account: "goods:given:usd", minor: "-2000" },
    ]);
    await clean();
  });

  it("names each field that does not hold, and nothing is lost", async () => {
    const { id, token } = await stage.rewarded();
    const wish = await ask.wish(token);
    const wrong = async (more: object) => {
      const { status, body } = await ask.ask(token, { ...wish, ...more });
      expect(status).toBe(400);
      return body;
    };
    expect(await wrong({ choices: [] })).toMatchObject({ code: "reward_choice_invalid" });
    expect(await wrong({ email: "ada" })).toMatchObject({ field: "email" });
    expect(await wrong({ shipping_address: { ...hangzhou, city: "" } })).toMatchObject({
      field: "shipping_address.city",
    });
    expect(await wrong({ shipping_address: { ...portland, country_code: "br" } })).toMatchObject({
      field: "shipping_address.country_code",
    });
    expect(await wrong({ claim_key: "x" })).toMatchObject({ field: "claim_key" });
    expect(await ask.stateOf(id)).toBe("issued");
    expect(await stage.ordersOf(id)).toEqual([]);
    expect((await ask.ask(token, wish)).status).toBe(200);
  });

  it("answers the same claim with the same order, and another with nothing", async () => {
    const { id, token } = await stage.rewarded();
    const wish = await ask.wish(token);
    const first = await ask.ask(token, wish);
    const again = await ask.ask(token, wish);
    expect(again).toEqual(first);
    expect(await ask.ask(token, { ...wish, claim_key: crypto.randomUUID() })).toMatchObject({
      status: 404,
      body: { code: "reward_link_invalid" },
    });
    expect(await stage.ordersOf(id)).toHaveLength(1);
  });

  it("opens nothing when it was guessed, used, replaced or has run out, in the same words", async () => {
    const used = await stage.rewarded();
    await ask.claim(used.token);
    const expired = await stage.rewarded("bo");
    await shop.sql("update recognition_reward set expires_at = now() - interval '1 second' where id = $1", [
      expired.id,
    ]);
    const revoked = await stage.rewarded("cy");
    await ask.judge(revoked.id, { to: "revoked", reason: "Twice" });
    const standing = await stage.rewarded("di");
    const swapped = `${used.token.split(".")[0]}.${standing.token.split(".").slice(1).join(".")}`;
    const guessed = `${standing.token.slice(0, -2)}xx`;
    const wish = await ask.wish(standing.token);
    const answers = new Set<string>();
    for (const token of [used.token, expired.token, revoked.token, swapped, guessed, "rwd_1-1.v1.x", "%F0%9F%90%98"]) {
      answers.add(JSON.stringify(await ask.look(token)));
      answers.add(JSON.stringify(await ask.ask(token, wish)));
      answers.add(JSON.stringify(await ask.give(token, "goal_x")));
      answers.add(JSON.stringify(await ask.wait(token)));
    }
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toContain("reward_link_invalid");
    expect(await ask.stateOf(standing.id)).toBe("issued");
  });

  it("is guessed only so often from one place", async () => {
    const statuses = [];
    for (let each = 0; each < 70; each++) statuses.push((await ask.look("rwd_1-1.v1.x", stranger(65_000))).status);
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("one link, many claims", () => {
  it("is one order over two processes, of which one is killed half-way", { timeout: 300_000 }, async () => {
    const { id, token } = await stage.rewarded();
    const other = await shop.another();
    const wish = await ask.wish(token);
    const claims = Array.from({ length: 100 }, (_, each) =>
      ask
        .ask(token, { ...wish, claim_key: `${wish.claim_key}-${each % 5}` }, each % 2 ? shop : { ...shop, ...other })
        .catch(() => null),
    );
    await Promise.race(claims);
    await shop.restartBackend("SIGKILL");
    const told = (await Promise.all(claims)).filter((each) => each?.status === 200);
    expect(
      (
        await Promise.all(
          [0, 1, 2, 3, 4].map((each) => ask.ask(token, { ...wish, claim_key: `${wish.claim_key}-${each}` })),
        )
      ).filter(({ status }) => status === 200),
    ).toHaveLength(1);
    const orders = await stage.ordersOf(id);
    expect(orders).toHaveLength(1);
    for (const each of told) expect(each?.body.order.id).toBe(orders[0]?.id);
    const [{ lines, reserved } = { lines: 0, reserved: 0 }] = await shop.sql<{ lines: number; reserved: number }>(
      `select count(distinct i.item_id)::int as lines, count(distinct r.id)::int as reserved from order_item i
         left join reservation_item r on r.line_item_id = i.item_id and r.deleted_at is null where i.order_id = $1`,
      [orders[0]?.id],
    );
    expect([lines, reserved]).toEqual([1, 1]);
    const orderId = orders[0]?.id as string;
    const packed = await Promise.all([pack(shop, orderId), pack(shop, orderId)]);
    expect(packed.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(packed.every((answer) => answer.status < 500)).toBe(true);
    expect(await shop.sql("select fulfillment_id from order_fulfillment where order_id = $1", [orderId])).toHaveLength(
      1,
    );
    await ask.settle();
    await clean();
  });

  it.each([
    ["taken back", (id: string) => ask.judge(id, { to: "revoked", reason: "Twice" }), "revoked"],
    [
      "run out",
      async (id: string) => {
        await shop.sql("update recognition_reward set expires_at = now() where id = $1", [id]);
        await ask.settle();
      },
      "expired",
    ],
  ])("is either claimed or %s", { timeout: 180_000 }, async (_, end, state) => {
    for (let round = 0; round < 4; round++) {
      const { id, token } = await stage.rewarded();
      const wish = await ask.wish(token);
      const [claimed] = await Promise.all([ask.ask(token, wish), end(id)]);
      const orders = await stage.ordersOf(id);
      expect(await ask.stateOf(id)).toBe(claimed.status === 200 ? "ordered" : state);
      expect(orders).toHaveLength(claimed.status === 200 ? 1 : 0);
    }
    await clean();
  });
});

describe("instead of a parcel", () => {
  it("its worth goes to a goal, once, and the goal says from whom", async () => {
    const goal = await openGoal(shop);
    const { id, token, program } = await stage.rewarded();
    expect((await ask.look(token)).body.reward.goals).toContainEqual(expect.objectContaining({ id: goal }));
    expect(await ask.give(token, "goal_x")).toMatchObject({
      status: 404,
      body: { code: "goal_not_found", field: "goal_id" },
    });
    const gifts = await Promise.all([ask.give(token, goal), ask.give(token, goal)]);
    expect(gifts.map(({ status }) => status)).toEqual([200, 200]);
    expect(await ask.detail(id)).toMatchObject({ reward: { state: "given", goal_id: goal }, claim_url: null });
    expect((await ask.claim(token, { choices: [] })).status).toBe(404);
    await ask.settle();
    const { body } = await call<{ goal: { figures: { money: object[] } } }>(shop, `/store/impact/goals/${goal}`);
    expect(body.goal.figures.money).toMatchObject([
      { currency_code: "usd", funded_minor: "2500", from_rewards_minor: "2500", from_sales_minor: "0" },
    ]);
    expect(await stage.committed(program)).toBe("2500");
    await clean();
  });
});

describe("sold out", () => {
  it("nothing is lost: whoever waits is offered it anew when there is some again", async () => {
    const rare = await shirtIn(shop, 0, 0);
    const { id, token } = await stage.rewarded("bo", { items: [{ product_id: rare.productId, quantity: 1 }] });
    const [item] = (await ask.look(token)).body.reward.items;
    expect(item?.variants.map(({ is_available }) => is_available)).toEqual([false, false]);
    expect(await ask.claim(token)).toMatchObject({ status: 409, body: { code: "out_of_stock" } });
    expect(await ask.stateOf(id)).toBe("issued");
    expect((await ask.wait(token)).status).toBe(200);
    await shop.sql("update recognition_reward set expires_at = now() - interval '1 day' where id = $1", [id]);
    await ask.settle();
    expect(await ask.stateOf(id)).toBe("waitlisted");
    await shop.admin("POST", `/admin/inventory-items/${rare.shelf}/location-levels/${shop.catalogue.locationId}`, {
      stocked_quantity: 1,
    });
    await ask.settle();
    expect(await ask.stateOf(id)).toBe("issued");
    expect((await ask.look(token)).status).toBe(404);
    expect((await ask.claim(await ask.token(id))).status).toBe(200);
    await clean();
  });
});

describe("the integrity page", () => {
  let id: string;
  let program: string;
  let orderId: string;
  beforeAll(async () => {
    const made = await stage.rewarded("di");
    [id, program] = [made.id, made.program];
    orderId = (await ask.claim(made.token)).body.order.id;
    await ask.settle();
    await clean();
  });

  const worth = (sign: string) =>
    `update recognition_reward_order set worth_minor = worth_minor ${sign} 1 where order_id = '${orderId}'`;
  const committed = (sign: string) =>
    `update recognition_reward_program set committed_minor = committed_minor ${sign} 1 where id = '${program}'`;
  const state = (to: string) =>
    `update recognition_reward set state = '${to}', moved_at = now() - interval '1 hour' where id = '${id}'`;
  const granted = (sign: string) =>
    `update recognition_reward_item set product_id = '${sign}' where reward_id = '${id}'`;

  it.each([
    ["a budget that is not what was set aside", "R1", "budget_differs", () => committed("+"), () => committed("-")],
    ["an order of a grant that says it has none", "R1", "grant_orders", () => state("issued"), () => state("ordered")],
    ["an order of what was not granted", "R1", "not_granted", () => granted("x"), () => granted(stage.shirt.productId)],
    ["a worth that was not posted", "L3", "posted_differs", () => worth("+"), () => worth("-")],
  ])("sees %s", async (_, code, reason, breakIt, mend) => {
    await shop.sql(breakIt());
    const found = await stage.people.broken();
    await shop.sql(mend());
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(found[0]?.rows.map((row) => row.reason)).toContain(reason);
    await clean();
  });

  it("sees an order at no price that nobody granted", async () => {
    const [kept] = await shop.sql<{ claim_key: string; worth_minor: string }>(
      "delete from recognition_reward_order where order_id = $1 returning claim_key, worth_minor",
      [orderId],
    );
    const found = await stage.people.broken();
    await shop.sql(
      `insert into recognition_reward_order (order_id, reward_id, claim_key, worth_minor, currency_code)
       values ($1, $2, $3, $4, 'usd')`,
      [orderId, id, kept?.claim_key, kept?.worth_minor],
    );
    expect(found.find(({ code }) => code === "P1")?.rows).toMatchObject([
      { reason: "free_without_promotion", order_id: orderId },
    ]);
    await clean();
  });
});

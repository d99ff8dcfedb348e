import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { buy, pack, parcelOf, send } from "./orders.ts";
import { linkIn, openPostOffice, type PostOffice } from "./post-office.ts";
import { type Stage, stageOf } from "./rewards.ts";

let office: PostOffice;
let shop: TestShop;
let stage: Stage;
let ask: Stage["ask"];
beforeAll(async () => {
  office = await openPostOffice();
  shop = await openShop({ SMTP_URL: office.url });
  stage = await stageOf(shop);
  ask = stage.ask;
});
afterAll(async () => {
  await shop?.close();
  await office?.close();
});
const clean = async () => expect(await stage.people.broken()).toEqual([]);

let program: string;
beforeEach(async () => {
  program = (await ask.program()).id;
});
const shirts = () => [{ product_id: stage.shirt.productId, quantity: 1 }];

describe("issuing", () => {
  it("is told in a dry run, and nothing changes", async () => {
    const { status, body } = await ask.issue(stage.to("ada", program, { dry_run: true }));
    expect(status).toBe(200);
    expect(body.issue).toMatchObject({
      dry_run: true,
      people: [{ contributor_id: stage.ids.ada, name: "ada", email: "ada@example.org", thanked_at: null }],
      worth_minor: "2500",
      total_minor: "2500",
      left_minor: "9997500",
      stock: [{ title: "Shirt", wanted: 1, free: 1000 }],
      reward_ids: [],
    });
    expect(await stage.committed(program)).toBe("0");
  });

  it("sets the dearest size aside, and happens once however often it is asked for", async () => {
    const wish = stage.to("ada", program, { issue_key: crypto.randomUUID() });
    const asked = await Promise.all([ask.issue(wish), ask.issue(wish), ask.issue(wish)]);
    const told = new Set(asked.flatMap(({ body }) => body.issue.reward_ids));
    expect([...told]).toHaveLength(1);
    expect(await stage.committed(program)).toBe("2500");
  });

  it("means the first places with all who share the last of them, and whoever took part", async () => {
    const whom = async (rule: object) => {
      const { body } = await ask.issue({ program_id: program, items: shirts(), rule, dry_run: true });
      return body.issue.people.map(({ name }) => name).sort();
    };
    expect(await whom({ kind: "top", places: 1 })).toEqual(["ada"]);
    expect(await whom({ kind: "top", places: 2 })).toEqual(["ada", "bo", "cy"]);
    expect(await whom({ kind: "threshold", points: 100 })).toEqual(["ada", "bo", "cy"]);
    expect(await whom({ kind: "took_part", contribution_kind: "answer" })).toEqual(["di"]);
  });

  it("never goes beyond the budget, whoever asks at the same time", async () => {
    const small = (await ask.program("6000")).id;
    const answers = await Promise.all(["ada", "bo", "cy", "di"].map((name) => ask.issue(stage.to(name, small))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
    for (const { status, body } of answers)
      if (status === 409) expect(body).toMatchObject({ code: "reward_budget", data: { wanted_minor: "2500" } });
    await expect(
      shop.sql("update recognition_reward_program set committed_minor = 6001 where id = $1", [small]),
    ).rejects.toThrow();
  });

  it.each([
    ["nobody", { contributor_ids: [] }, "reward_nobody", "contributor_ids"],
    ["a stranger", { contributor_ids: ["ctb_x"] }, "contributor_not_found", "contributor_ids"],
    ["nothing", { items: [] }, "invalid_request", "items"],
    ["none of it", { items: [{ product_id: "x", quantity: 1 }] }, "reward_item_unknown", "items[0].product_id"],
    ["no such place", { rule: { kind: "top", places: 0 } }, "reward_rule_invalid", "rule.places"],
    ["no such season", { rule: { kind: "top", places: 1 }, period: "x" }, "board_unknown", "period"],
    ["no program", { program_id: "rwp_x" }, "reward_program_not_found", "program_id"],
    ["a third language", { locale: "fr" }, "invalid_request", "locale"],
  ])("says what is wrong with %s", async (_, more, code, field) => {
    const { status, body } = await ask.issue(stage.to("ada", program, more));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).toMatchObject({ code, field });
  });

  it("needs as many as are asked for, between 1 and 20", async () => {
    const { body } = await ask.issue(
      stage.to("ada", program, { items: [{ product_id: stage.shirt.productId, quantity: 21 }] }),
    );
    expect(body).toMatchObject({ code: "reward_item_quantity", field: "items[0].quantity" });
  });
});

describe("whoever is thanked", () => {
  it("is written to, in their language, with the link that opens it", async () => {
    const { id, token } = await stage.rewarded("bo", { message: "For two talks.", locale: "zh-CN" });
    const mail = await office.mailTo("bo@example.org", /谢谢你/);
    expect(mail.parsed.text).toContain("For two talks.");
    expect(linkIn(mail, "/zh/claim/").pathname.split("/").at(-1)).toBe(token);
    await ask.judge(id, { to: "revoked", reason: "Twice" });
    const gone = await office.mailTo("bo@example.org", /你的谢礼已被收回（致谢）/);
    for (const said of ["Twice", "Shirt", "致谢"]) expect(gone.parsed.text).toContain(said);
    expect(gone.parsed.text).not.toContain("/claim/");
  });

  it("hears that it was taken back, once, and only where the link was sent", async () => {
    const revoked = (address: string) =>
      office.mailsTo(address).filter(({ parsed }) => /has been taken back/.test(parsed.subject ?? ""));
    office.isOpen = false;
    const { id: unsent } = await stage.rewarded("di");
    const failed = "select 1 from notification where resource_id = $1 and status = 'failure'";
    await eventually(
      () => shop.sql(failed, [unsent]),
      (rows) => rows.length > 0,
      20,
    );
    expect((await ask.judge(unsent, { to: "revoked", reason: "Never told" })).status).toBe(200);
    office.isOpen = true;
    const told = await stage.rewarded("ada");
    await office.mailTo("ada@example.org", /Thank you/);
    const both = await Promise.all([1, 2].map(() => ask.judge(told.id, { to: "revoked", reason: "Given by mistake" })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const mail = await office.mailTo("ada@example.org", /has been taken back/);
    expect(mail.parsed.text).toContain("Given by mistake");
    expect([revoked("ada@example.org").length, revoked("di@example.org").length]).toEqual([1, 0]);
    const kept = "select resource_id from notification where template = 'reward-revoked' and resource_id = any($1)";
    expect(await shop.sql(kept, [[unsent, told.id]])).toEqual([{ resource_id: told.id }]);
  });
});

describe("afterwards", () => {
  it("a cancelled order gives the grant back, with another link, and the books take it back", async () => {
    const { id, token } = await stage.rewarded("di");
    const { body } = await ask.claim(token);
    await ask.settle();
    expect((await ask.post(`/admin/orders/${body.order.id}/cancel`, {})).status).toBe(200);
    await ask.settle();
    expect(await ask.stateOf(id)).toBe("issued");
    const [sum] = await shop.sql<{ minor: string; postings: string }>(
      `select sum(amount_minor)::text as minor, count(*)::text as postings from ledger.posted_leg
         join ledger.posted_source using (transfer_id) where source_id = $1 and account like 'expense:%'`,
      [body.order.id],
    );
    expect(sum).toEqual({ minor: "0", postings: "2" });
    expect((await ask.claim(await ask.token(id))).status).toBe(200);
    expect(await stage.ordersOf(id)).toHaveLength(2);
    await ask.settle();
    await clean();
  });

  it("follows its parcel", async () => {
    const { id, token } = await stage.rewarded("ada");
    const { body } = await ask.claim(token);
    const orderId = body.order.id;
    expect(await pack(shop, orderId)).toMatchObject({ status: 200 });
    expect(await send(shop, orderId)).toMatchObject({ status: 200 });
    await ask.settle();
    expect(await ask.stateOf(id)).toBe("shipped");
    expect(
      (await ask.post(`/admin/orders/${orderId}/fulfillments/${await parcelOf(shop, orderId)}/mark-as-delivered`, {}))
        .status,
    ).toBe(200);
    await ask.settle();
    expect(await ask.stateOf(id)).toBe("delivered");
    expect((await ask.judge(id, { to: "revoked", reason: "x" })).body).toMatchObject({ code: "reward_transition" });
    await clean();
  });

  it("forgets where it went, long after it came, and nothing else", async () => {
    const { id, token } = await stage.rewarded("bo");
    const item_id = (await ask.look(token)).body.reward.items[0]?.id;
    const choices = [{ item_id, variant_id: stage.shirt.small }];
    const order_id = (await ask.claim(token, { choices })).body.order.id;
    expect(await pack(shop, order_id)).toMatchObject({ status: 200 });
    expect(await send(shop, order_id)).toMatchObject({ status: 200 });
    const parcel = `/admin/orders/${order_id}/fulfillments/${await parcelOf(shop, order_id)}`;
    expect((await ask.post(`${parcel}/mark-as-delivered`, {})).status).toBe(200);
    await ask.settle();
    const known = async () => {
      const rows = await shop.sql<{ country_code: string; city: string | null }>(
        `select country_code, city from order_address where id = (select shipping_address_id from "order" where id = $1)
         union all select a.country_code, a.city from fulfillment_address a join fulfillment f on f.delivery_address_id = a.id
           join order_fulfillment link on link.fulfillment_id = f.id where link.order_id = $1
         union all select a.country_code, a.city from cart_address a join cart on cart.shipping_address_id = a.id
           join order_cart link on link.cart_id = cart.id where link.order_id = $1`,
        [order_id],
      );
      return rows.map(({ country_code, city }) => `${country_code} ${city}`);
    };
    const knownAfter = async (days: number) => {
      await shop.sql("update recognition_reward set moved_at = now() - make_interval(days => $2) where id = $1", [
        id,
        days,
      ]);
      await ask.settle();
      return known();
    };
    expect(await knownAfter(89)).toEqual(Array(3).fill("cn 杭州市"));
    expect(await knownAfter(91)).toEqual(Array(3).fill("cn null"));
    const { body } = await shop.admin<{ order: { items: { variant_title: string }[] } }>(
      "GET",
      `/admin/orders/${order_id}?fields=id,*items`,
    );
    expect(body.order.items).toMatchObject([{ variant_title: "S" }]);
    await clean();
  });

  it("its order stays what was granted: nothing that is changed in it can pay anybody", async () => {
    const { token } = await stage.rewarded("di");
    const order_id = (await ask.claim(token)).body.order.id;
    const fixed = { status: 409, body: { code: "reward_order_fixed" } };
    for (const path of ["order-edits", "exchanges"])
      expect(await ask.post(`/admin/${path}`, { order_id })).toMatchObject(fixed);
    expect(await ask.post("/admin/claims", { order_id, type: "refund" })).toMatchObject(fixed);
    const credit = { amount: 10, reference: "order", reference_id: order_id };
    expect(await ask.post(`/admin/orders/${order_id}/credit-lines`, credit)).toMatchObject(fixed);
    const nothing = await shop.sql<{ changes: number; paid: number }>(
      `select (select count(*)::int from order_change where order_id = $1) as changes,
              (select count(*)::int from order_payment_collection where order_id = $1) as paid`,
      [order_id],
    );
    expect(nothing).toEqual([{ changes: 0, paid: 0 }]);
    // What anybody else bought is edited as ever.
    const { orderId: sold } = await buy(shop, "plush");
    expect((await ask.post("/admin/order-edits", { order_id: sold })).status).toBe(200);
    await ask.settle();
    await clean();
  });

  it("what ran out comes back to the budget, and can be issued anew with another link", async () => {
    const { id, token, program } = await stage.rewarded("cy");
    const later = new Date(Date.now() + 86_400_000).toISOString();
    expect((await ask.post(`/admin/rewards/${id}/extension`, { expires_at: later })).status).toBe(200);
    expect((await ask.detail(id)).reward.expires_at).toBe(later);
    await shop.sql("update recognition_reward set expires_at = now() where id = $1", [id]);
    await ask.settle();
    expect([await ask.stateOf(id), await stage.committed(program)]).toEqual(["expired", "0"]);
    expect((await ask.post(`/admin/rewards/${id}/extension`, { expires_at: later })).status).toBe(409);
    expect((await ask.judge(id, { to: "issued", expires_at: "2020-01-01T00:00:00Z" })).body).toMatchObject({
      code: "reward_deadline",
      field: "expires_at",
    });
    expect((await ask.judge(id, { to: "issued", expires_at: later })).status).toBe(200);
    expect(await stage.committed(program)).toBe("2500");
    expect((await ask.look(token)).status).toBe(404);
    expect((await ask.look(await ask.token(id))).status).toBe(200);
    expect((await ask.judge(id, { to: "revoked", reason: " " })).body).toMatchObject({
      code: "reward_reason_missing",
      field: "reason",
    });
    expect((await ask.judge(id, { to: "revoked", reason: "Left" })).status).toBe(200);
    expect(await stage.committed(program)).toBe("0");
  });
});

describe("a program", () => {
  it("is changed by whoever has read it, and never below what is set aside", async () => {
    const { program } = await stage.rewarded();
    const terms = { name: { en: "Thanks", "zh-CN": "致谢" }, claim_days: 14, revision: 1 };
    const change = (more: object) => ask.post(`/admin/reward-programs/${program}`, { ...terms, ...more });
    expect((await change({ budget_minor: "2499" })).body).toMatchObject({ code: "reward_budget" });
    expect((await change({ budget_minor: "2500" })).status).toBe(200);
    expect((await change({ budget_minor: "9000" })).body).toMatchObject({
      code: "reward_program_changed",
      field: "revision",
    });
    expect(
      (await ask.post("/admin/reward-programs", { ...terms, budget_minor: "-1", currency_code: "usd" })).body,
    ).toMatchObject({
      code: "invalid_request",
    });
  });
});

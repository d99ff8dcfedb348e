import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type { IntegrityAnswer } from "../../plugins/community/src/types/integrity.ts";
import { ordersOf } from "./books.ts";
import { call, complete, eventually, filledCart, must, openPage, pageOf, pay } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { mustAdmin } from "./orders.ts";
import { type Active, active, type Reply, SELLER } from "./sponsors.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
});
afterAll(async () => {
  await shop?.close();
});

const withCodes = (settings: object = { percent: 10 }, quantity = 2) =>
  active(shop, { more: [{ handle: "code", kind: "discount_code", quantity, settings }] });
const ask = ({ one, tier, standing }: Active, details: Record<string, string> = {}) =>
  one.ask("POST", `/store/agreements/${standing.agreement.id}/claims`, { benefit_id: tier.benefitIds.code, details });
const claimsOf = ({ body }: { body: AgreementDetailAnswer }, { tier }: Active) =>
  body.scorecard?.entitlements.find(({ benefit_id }) => benefit_id === tier.benefitIds.code)?.claims ?? [];
const answerClaim = (
  id: string | undefined,
  version: number | undefined,
  state: string,
  reason: string | null = null,
) => shop.admin<Reply<AgreementDetailAnswer>["body"]>("POST", `/admin/claims/${id}/state`, { state, version, reason });
const read = ({ standing }: Active) =>
  shop.admin<AgreementDetailAnswer>("GET", `/admin/agreements/${standing.agreement.id}`);
const move = async (own: Active, state: string) =>
  mustAdmin<AgreementDetailAnswer>(shop, `/admin/agreements/${own.standing.agreement.id}/state`, {
    state,
    version: (await read(own)).body.agreement.version,
    reason: "The bank asks",
  });

/** Asked for and confirmed. */
async function coded(settings?: object, code = `C${crypto.randomUUID().slice(0, 8).toUpperCase()}`) {
  const own = await withCodes(settings);
  const [claim] = claimsOf(await ask(own, { code }), own);
  const confirmed = await answerClaim(claim?.id, claim?.version, "confirmed");
  expect(confirmed.status).toBe(200);
  return { own, code, claim: claimsOf(confirmed, own)[0] };
}

interface Sums {
  total: number;
  item_subtotal: number;
  discount_total: number;
  promotions: { code: string }[];
}
const cart = (quantity = 1) =>
  filledCart(shop, {
    regionId: shop.catalogue.regions.us,
    lines: [{ variantId: shop.catalogue.variantId.plush, quantity }],
  });
const type = (id: string, ...codes: string[]) =>
  call<{ cart: Sums }>(shop, `/store/carts/${id}/promotions`, { promo_codes: codes });
const sumsOf = async (id: string) => (await must<{ cart: Sums }>(shop, `/store/carts/${id}`)).cart;

async function buyWith(...codes: string[]) {
  const { id } = await cart();
  expect((await type(id, ...codes)).status).toBe(200);
  const page = await pageOf(shop, id);
  await pay(page.url);
  await complete(shop, page.id);
  const [order] = await eventually(
    () => ordersOf(shop, id),
    ([found]) => Number(found?.paid) > 0,
  );
  return { orderId: order?.id as string, paid: Number(order?.paid) };
}

/** What the integrity page says of codes and of what they made free; the tests turn terms and clocks meanwhile. */
const SEEN = /^(P1|C1|E1 code_differs)/;
const look = async () =>
  (await shop.admin<IntegrityAnswer>("GET", "/admin/integrity?patience=0")).body.invariants
    .filter(({ ok }) => !ok)
    .flatMap(({ code, rows }) => rows.map(({ reason }) => `${code} ${reason}`))
    .filter((each) => SEEN.test(each));
const promotionsOf = (code: string) =>
  shop.sql<{ id: string; status: string; limit: number | null }>(
    'select id, status, "limit" from promotion where code = $1 and deleted_at is null',
    [code],
  );

describe("a sponsor's discount code", () => {
  it("is wished for, made once it is confirmed, used in the shop, and traced back to the partner", async () => {
    const own = await withCodes({ percent: 10, uses: 5 });
    const asked = claimsOf(await ask(own, { code: " elephant10 " }), own)[0];
    expect(asked).toMatchObject({
      state: "requested",
      discount_code: { code: "ELEPHANT10", percent: 10, uses: 5, used: 0, is_made: false, is_usable: false },
    });
    const early = await cart();
    expect((await type(early.id, "ELEPHANT10")).status).toBe(400);

    const done = claimsOf(await answerClaim(asked?.id, asked?.version, "confirmed"), own)[0];
    expect(done).toMatchObject({
      state: "delivered",
      evidence: ["ELEPHANT10"],
      discount_code: { is_made: true, is_usable: true, used: 0, revenue: [] },
    });
    const [promotion] = await promotionsOf("ELEPHANT10");
    expect(promotion).toMatchObject({ status: "active", limit: 5 });
    const [days] = await shop.sql(
      `select campaign.starts_at = a.starts_at and campaign.ends_at = a.ends_at as same from promotion p
         join promotion_campaign campaign on campaign.id = p.campaign_id
         join partnership_discount_code c on c.promotion_id = p.id
         join partnership_agreement a on a.id = c.agreement_id where p.id = $1`,
      [promotion?.id],
    );
    expect(days).toEqual({ same: true });

    const { body } = await type(early.id, "ELEPHANT10");
    expect(body.cart.discount_total).toBeCloseTo(body.cart.item_subtotal / 10);
    const { orderId, paid } = await buyWith("ELEPHANT10");
    const [trace] = await shop.sql<{ agreement_id: string }>(
      `select c.agreement_id from order_promotion o join partnership_discount_code c using (promotion_id)
        where o.order_id = $1`,
      [orderId],
    );
    expect(trace?.agreement_id).toBe(own.standing.agreement.id);
    const minor = Math.round(paid * 100).toString();
    expect(claimsOf(await read(own), own)[0]?.discount_code).toMatchObject({
      used: 1,
      revenue: [{ currency_code: "usd", amount_minor: minor }],
    });
    const partners = await own.one.ask("GET", `/store/agreements/${own.standing.agreement.id}`);
    expect(claimsOf(partners, own)[0]?.discount_code).toMatchObject({ used: 1, revenue: null });
    expect(await look()).toEqual([]);
  });

  it("is made up where no wish was said, and each unit has its own", async () => {
    const own = await withCodes();
    await ask(own);
    const codes = claimsOf(await ask(own), own).map(({ discount_code }) => discount_code?.code);
    expect(codes).toEqual([expect.stringMatching(/^[A-Z0-9]{8}$/), expect.stringMatching(/^[A-Z0-9]{8}$/)]);
    expect(new Set(codes).size).toBe(2);
  });

  it.each([["abc"], ["with space"], ["大象优惠码"], ["A".repeat(21)], ["x\0yzw"]])("is not %j", async (code) => {
    const refused = await ask(await common(), { code });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('"details.code"')]);
  });

  it("is nobody else's, in capitals or not, until it is free again", async () => {
    const [own, other] = [await withCodes(), await withCodes()];
    await mustAdmin(shop, "/admin/promotions", {
      ...{ code: "staff5", type: "standard", status: "draft" },
      application_method: { type: "percentage", target_type: "order", value: 5, allocation: "across" },
    });
    const [claim] = claimsOf(await ask(own, { code: "TAKEN1" }), own);
    for (const code of ["taken1", "TAKEN1", "Staff5"]) {
      const refused = await ask(other, { code });
      expect([refused.status, refused.body.code, refused.body.field]).toEqual([409, "code_taken", "details.code"]);
    }
    const both = await Promise.all([ask(own, { code: "RACE11" }), ask(other, { code: "race11" })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await answerClaim(claim?.id, claim?.version, "declined", "Not this word");
    expect((await ask(other, { code: "TAKEN1" })).status).toBe(201);
    const again = { state: "requested", version: 2, details: { code: "taken1" } };
    const late = await own.one.ask("POST", `/store/claims/${claim?.id}/state`, again);
    expect([late.status, late.body.code]).toEqual([409, "code_taken"]);
  });

  it("that says no percent is delivered by hand, as before", async () => {
    const own = await withCodes({});
    const [claim] = claimsOf(await ask(own, { code: "BYHAND" }), own);
    const [confirmed] = claimsOf(await answerClaim(claim?.id, claim?.version, "confirmed"), own);
    expect(confirmed).toMatchObject({ state: "confirmed", discount_code: null });
  });

  it("is good for as many orders as were promised, however many pay at once", async () => {
    const { code } = await coded({ percent: 10, uses: 2 });
    const carts = await Promise.all([cart(), cart(), cart(), cart()]);
    for (const { id } of carts) await type(id, code);
    const pages = await Promise.all(carts.map(({ id }) => openPage(shop, id)));
    expect(pages.map(({ status, body }) => (status === 200 ? "page" : body.code)).sort()).toEqual([
      "page",
      "page",
      "promotion_limit",
      "promotion_limit",
    ]);
  });

  it("takes off no more than there is, whatever it is used with", async () => {
    const [{ code: one }, { code: other }] = [await coded({ percent: 60 }), await coded({ percent: 100 })];
    const { id } = await cart(2);
    const { body } = await type(id, one, other);
    expect(body.cart.discount_total).toBeLessThanOrEqual(body.cart.item_subtotal);
    expect(body.cart.total).toBeGreaterThanOrEqual(0);
    const { paid } = await buyWith(one, other);
    expect(paid).toBeGreaterThan(0);
    expect(await look()).toEqual([]);
  });
});

let shared: Promise<Active> | undefined;
const common = () => (shared ??= withCodes());

describe("while the agreement", () => {
  it("is suspended nobody gets anything off; taken up again, everybody does; terminated, it is over", async () => {
    const { own, code } = await coded();
    const begun = await cart();
    await type(begun.id, code);
    const before = await sumsOf(begun.id);
    await move(own, "suspended");
    expect(claimsOf(await read(own), own)[0]?.discount_code).toMatchObject({ is_usable: false });
    const refused = await type((await cart()).id, code);
    expect(refused.body.cart?.promotions ?? []).toEqual([]);
    // Whoever had it in the cart sees the new price before paying.
    const page = await openPage(shop, begun.id);
    expect([page.status, page.body.code]).toEqual([409, "promotion_over"]);
    const after = await sumsOf(begun.id);
    expect([after.discount_total, after.promotions]).toEqual([0, []]);
    expect(after.total).toBeGreaterThan(before.total);
    expect((await openPage(shop, begun.id)).status).toBe(200);
    expect(await look()).toEqual([]);

    await move(own, "active");
    expect((await type((await cart()).id, code)).body.cart.discount_total).toBeGreaterThan(0);
    await move(own, "terminated");
    expect((await promotionsOf(code)).map(({ status }) => status)).toEqual(["inactive"]);
    expect(await look()).toEqual([]);
  });

  it("comes to its end the code does so in the same moment, without any clock of ours", async () => {
    const { own, code } = await coded();
    const { id } = own.standing.agreement;
    const LEFT_SECONDS = 25;
    await shop.sql("update partnership_agreement set ends_at = now() + $2 * interval '1 second' where id = $1", [
      id,
      LEFT_SECONDS,
    ]);
    const ends = Date.now() + LEFT_SECONDS * 1000;
    // Anything that moves wakes whoever looks after codes.
    await own.one.ask("POST", `/store/agreements/${id}/claims`, { benefit_id: own.tier.benefitIds.logo, details: {} });
    const usable = () => type(begun.id, code).then(({ body }) => (body.cart?.promotions ?? []).length === 1);
    const begun = await cart();
    expect(await usable()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, ends + 500 - Date.now()));
    const late = await cart();
    expect((await type(late.id, code)).body.cart?.promotions ?? []).toEqual([]);
    expect((await promotionsOf(code)).length).toBe(1);
  });
});

describe("what died half way", () => {
  const wake = (own: Active) =>
    own.one.ask("POST", `/store/agreements/${own.standing.agreement.id}/claims`, {
      benefit_id: own.tier.benefitIds.passes,
      details: { attendee_name: "Ada", attendee_email: "ada@example.org" },
    });
  const settled = (own: Active) =>
    eventually(
      async () => claimsOf(await read(own), own)[0],
      (claim) => claim?.state === "delivered" && claim.discount_code?.is_made === true,
      90,
    );

  it("after the promotion was made finds it again", async () => {
    const { own, code, claim } = await coded();
    const [before] = await promotionsOf(code);
    await shop.sql("update partnership_claim set state = 'confirmed', evidence = '[]' where id = $1", [claim?.id]);
    await shop.sql("update partnership_discount_code set promotion_id = null where claim_id = $1", [claim?.id]);
    await wake(own);
    expect(await settled(own)).toMatchObject({ evidence: [code] });
    expect(await promotionsOf(code)).toEqual([before]);
  });

  it("before it was made makes it, one only, however many look after it", async () => {
    const own = await withCodes();
    const [claim] = claimsOf(await ask(own, { code: "HALFWAY" }), own);
    await shop.sql("update partnership_claim set state = 'confirmed' where id = $1", [claim?.id]);
    expect(await look()).toEqual(["E1 code_differs"]);
    await Promise.all([wake(own), wake(own), wake(own)]);
    expect(await settled(own)).toMatchObject({ evidence: ["HALFWAY"] });
    expect(await promotionsOf("HALFWAY")).toHaveLength(1);
  });

  it.each([
    ["switched on by hand", "update promotion set status = 'active' where code = $1", "suspended"],
    ["switched off by hand", "update promotion set status = 'inactive' where code = $1", "active"],
    ["deleted", "update promotion set deleted_at = now() where code = $1", "active"],
    ["made more generous", 'update promotion set "limit" = 9 where code = $1', "active"],
    [
      "that takes something else off",
      'update promotion_application_method set value = 50, raw_value = \'{"value": "50"}\' where promotion_id = (select id from promotion where code = $1)',
      "active",
    ],
    ["without its days", "update promotion set campaign_id = null where code = $1", "active"],
  ])("or a promotion %s is seen by E1, and mended", async (_what, breakIt, state) => {
    const { own, code } = await coded();
    if (state === "suspended") await move(own, "suspended");
    await shop.sql(breakIt, [code]);
    expect(await look()).toEqual(["E1 code_differs"]);
    // Somebody else's agreement moves.
    await withCodes();
    await eventually(look, (broken) => broken.length === 0, 90);
    const [promotion, ...others] = await promotionsOf(code);
    expect([promotion?.status, others]).toEqual([state === "active" ? "active" : "inactive", []]);
  });
});

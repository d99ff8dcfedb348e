import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MembershipAnswer } from "../../plugins/community/src/types/partners.ts";
import { openShop, type TestShop } from "./harness.ts";
import { active, applied, offered, publishTier, SELLER, type Sponsor, sign, sponsor, wishOf } from "./sponsors.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
});
afterAll(async () => {
  await shop?.close();
});

/** Another tier of the same program. */
async function sibling(tierId: string, { isAdvertised = true, capacity = null as number | null } = {}) {
  const id = `tier_${crypto.randomUUID().slice(0, 8)}`;
  await shop.sql(
    `insert into partnership_tier (id, program_id, handle, position, name, summary, price_minor, capacity, contract_level,
                                   is_advertised)
     select $1, program_id, replace($1, '_', '-'), 1, '{"en": "Silver", "zh-CN": "银牌"}', summary, '{"eur": "300000"}', $3, 'click_through', $4
       from partnership_tier where id = $2`,
    [id, tierId, capacity, isAdvertised],
  );
  return id;
}
const offerRaw = (id: string, body: object) =>
  shop.admin<{ code?: string; field?: string }>("POST", `/admin/agreements/${id}/offer`, {
    ...{ price_minor: null, additions: [], payment_choice: "invoice", message: "" },
    ...body,
  });
const askForOther = (one: Sponsor, { id, version }: { id: string; version: number }, wish: object) =>
  one.ask("POST", `/store/agreements/${id}/state`, { state: "submitted", version, reason: null, wish });

describe("a further offer", () => {
  it("may be of another tier with other additions, and takes that tier's place", async () => {
    const gold = await publishTier(shop);
    const silver = await sibling(gold.tierId, { isAdvertised: false, capacity: 1 });
    const one = await sponsor(shop);
    const first = await offered(shop, await applied(one, gold));
    const passes = { benefit_id: gold.benefitIds.passes, quantity: 2 };
    const second = await offered(shop, first, { tier_id: silver, additions: [passes] });
    expect(second.agreement).toMatchObject({ tier: { id: silver, name: { en: "Silver" } }, additions: [passes] });
    expect(second.offer).toMatchObject({ revision: 2, price_minor: "300000", net_minor: "340000" });
    const old = await one.ask("POST", `/store/agreements/${first.agreement.id}/signature`, {
      ...{ revision: first.offer?.revision, terms_sha256: first.offer?.terms_sha256, typed_name: "Ada", role: "CEO" },
    });
    expect([old.status, old.body.code]).toEqual([409, "revision_changed"]);
    expect((await sign(one, second)).body.agreement.state).toBe("signed");
    // Gold has as many places as before; silver's only one is taken.
    const other = await sponsor(shop);
    const late = await offered(shop, await applied(other, gold), { tier_id: silver });
    const waiting = (await sign(other, late)).body.agreement;
    expect([waiting.state, waiting.position]).toEqual(["offered", 1]);
    // Out of that line with an offer of the tier that has places.
    const back = await offered(shop, (await other.ask("GET", `/store/agreements/${waiting.id}`)).body, {
      tier_id: gold.tierId,
    });
    expect([back.agreement.position, back.agreement.tier.id]).toEqual([null, gold.tierId]);
    expect((await sign(other, back)).body.agreement.state).toBe("signed");
  });

  it.each([
    ["a tier of another program", async () => (await publishTier(shop)).tierId, 409, "another_program"],
    ["a tier that is not there", async () => "tier_none", 409, "another_program"],
  ])("is not of %s", async (_what, tierOf, status, code) => {
    const one = await sponsor(shop);
    const { agreement } = await applied(one, await publishTier(shop));
    const refused = await offerRaw(agreement.id, { tier_id: await tierOf(), version: agreement.version });
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([status, code, "tier_id"]);
  });

  it("is asked for by the partner with another tier and other additions", async () => {
    const gold = await publishTier(shop);
    const silver = await sibling(gold.tierId);
    const hidden = await sibling(gold.tierId, { isAdvertised: false });
    const one = await sponsor(shop);
    const first = await offered(shop, await applied(one, gold));
    const booth = { benefit_id: gold.benefitIds.booth as string, quantity: 1 };
    const wished = await askForOther(one, first.agreement, {
      ...wishOf(gold),
      ...{ tier_id: silver, additions: [booth] },
    });
    expect(wished.body.agreement).toMatchObject({ state: "submitted", tier: { id: silver }, additions: [booth] });
    const refused = await offered(shop, wished.body);
    const secret = await askForOther(one, refused.agreement, { ...wishOf(gold), tier_id: hidden });
    expect([secret.status, secret.body.code]).toEqual([404, "tier_not_found"]);
    // What was offered can be asked for again, although nobody else may.
    const special = await offered(shop, refused, { tier_id: hidden });
    const more = await askForOther(one, special.agreement, { ...wishOf(gold), tier_id: hidden, additions: [booth] });
    expect([more.status, more.body.agreement.tier.id]).toEqual([200, hidden]);
  });
});

describe("a draft that was begun for no organisation", () => {
  const begun = async (one: Sponsor, tier = publishTier(shop)) => {
    const made = await one.ask("POST", "/store/agreements", { ...wishOf(await tier), partner_id: null });
    return made.body.agreement;
  };
  const use = async (one: Sponsor, tier: Awaited<ReturnType<typeof publishTier>>, id: string, partnerId: unknown) => {
    const { version } = (await one.ask("GET", `/store/agreements/${id}`)).body.agreement;
    return one.ask("POST", `/store/agreements/${id}`, { ...wishOf(tier), version, partner_id: partnerId });
  };

  it("is for one that its applicant belongs to, once it is chosen", async () => {
    const own = await active(shop);
    const tier = await publishTier(shop);
    const { id } = await begun(own.one, Promise.resolve(tier));
    const { memberships } = (await own.one.ask<{ memberships: MembershipAnswer[] }>("GET", "/store/partners")).body;
    const partnerId = memberships[0]?.partner.id;
    const used = await use(own.one, tier, id, partnerId);
    expect([used.status, used.body.agreement.partner_id]).toEqual([200, partnerId]);
    // The same again changes nothing; another one is refused.
    expect((await use(own.one, tier, id, partnerId)).status).toBe(200);
    const sent = await own.one.ask("POST", `/store/agreements/${id}/state`, {
      state: "submitted",
      version: (await own.one.ask("GET", `/store/agreements/${id}`)).body.agreement.version,
    });
    expect(sent.body.agreement.state).toBe("submitted");
    const second = await begun(own.one, Promise.resolve(tier));
    const twice = await use(own.one, tier, second.id, partnerId);
    expect([twice.status, twice.body.code]).toEqual([409, "application_open"]);
  });

  it("is not for somebody else's", async () => {
    const [own, stranger] = [await active(shop), await sponsor(shop)];
    const tier = await publishTier(shop);
    const { id } = await begun(stranger, Promise.resolve(tier));
    const refused = await use(stranger, tier, id, own.standing.agreement.partner_id);
    expect(refused.status).toBe(404);
    expect((await stranger.ask("GET", `/store/agreements/${id}`)).body.agreement.partner_id).toBeNull();
  });
});

describe("a box of merchandise", () => {
  it("is asked for with a size of each piece that has sizes", async () => {
    const settings = { pieces: "2 × T-shirt: S, M\nMug" };
    const own = await active(shop, { more: [{ handle: "box", kind: "merchandise_bundle", settings }] });
    const benefit = own.standing.scorecard?.entitlements.find(({ kind }) => kind === "merchandise_bundle");
    expect(benefit?.fields.map(({ name, options }) => [name, options])).toEqual([
      ["T-shirt 1", ["S", "M"]],
      ["T-shirt 2", ["S", "M"]],
      ["address", null],
    ]);
    const ask = (details: Record<string, string>) =>
      own.one.ask("POST", `/store/agreements/${own.standing.agreement.id}/claims`, {
        benefit_id: benefit?.benefit_id,
        details,
      });
    const details = { "T-shirt 1": "S", "T-shirt 2": "M", address: "Ring 1, Berlin" };
    const wrong = await ask({ ...details, "T-shirt 2": "XL" });
    expect([wrong.status, wrong.body.errors?.map(({ field }) => field)]).toEqual([400, ["details.T-shirt 2"]]);
    expect((await ask(details)).status).toBe(201);
  });
});

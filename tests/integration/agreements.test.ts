import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementAnswer, AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type { InvitationAnswer, MembershipAnswer } from "../../plugins/community/src/types/partners.ts";
import { eventually } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { linkIn, openPostOffice, type PostOffice } from "./post-office.ts";
import {
  applied,
  ELEPHANT,
  LANTERN,
  offered,
  publishTier,
  SELLER,
  type Sponsor,
  sign,
  signatureOf,
  sponsor,
  wishOf,
} from "./sponsors.ts";

let shop: TestShop;
let post: PostOffice;

beforeAll(async () => {
  post = await openPostOffice();
  shop = await openShop({ SMTP_URL: post.url });
  expect((await shop.admin("POST", "/admin/sponsorship-seller", SELLER)).status).toBe(200);
});
afterAll(async () => {
  await shop?.close();
  await post?.close();
});

const admin = (path: string, body?: unknown) =>
  shop.admin<AgreementDetailAnswer & { code?: string; field?: string }>(
    body ? "POST" : "GET",
    `/admin/agreements${path}`,
    body,
  );
const states = async (id: string) =>
  (await admin(`/${id}`)).body.moves.map(({ from_state, to_state, actor }) => `${actor}: ${from_state} → ${to_state}`);

describe("an application", () => {
  it("is a draft of its applicant's own until it is sent, offered, and signed as it was read", async () => {
    const ada = await sponsor(shop);
    const tier = await publishTier(shop);
    const { passes, booth } = tier.benefitIds;
    const additions = [{ benefit_id: passes, quantity: 2 }];
    const begun = await ada.ask("POST", "/store/agreements", wishOf(tier, { additions }));
    expect([begun.status, begun.body.agreement.state]).toEqual([201, "draft"]);
    const { id } = begun.body.agreement;
    expect((await admin(`/${id}`)).status).toBe(404);

    const sent = { state: "submitted", version: begun.body.agreement.version };
    const early = await ada.ask("POST", `/store/agreements/${id}/state`, sent);
    expect([early.status, early.body.code, early.body.field]).toEqual([400, "organisation_missing", "partner_id"]);
    await ada.ask("POST", "/store/partners", { ...ELEPHANT, agreement_id: id });
    const changed = await ada.ask("POST", `/store/agreements/${id}`, {
      ...wishOf(tier, { additions: [...additions, { benefit_id: booth, quantity: 1 }] }),
      version: begun.body.agreement.version + 1,
    });
    expect(changed.status).toBe(200);
    const stale = await ada.ask("POST", `/store/agreements/${id}/state`, sent);
    expect([stale.status, stale.body.code]).toEqual([409, "agreement_changed"]);
    const submitted = await ada.ask("POST", `/store/agreements/${id}/state`, {
      ...sent,
      version: changed.body.agreement.version,
    });
    expect(submitted.body.agreement.state).toBe("submitted");

    const offer = await offered(shop, submitted.body, { message: "Welcome" });
    expect(offer.offer).toMatchObject({
      revision: 1,
      price_minor: "500000",
      net_minor: "560000",
      tax: { treatment: "domestic", rate_basis_points: 1900, tax_minor: "106400" },
      gross_minor: "666400",
      customer: { name: ELEPHANT.name, tax_number: "DE123456789" },
    });
    expect(offer.offer?.benefits.map(({ kind, quantity, price_minor }) => [kind, quantity, price_minor])).toEqual([
      ["logo_placement", 1, "0"],
      ["event_tickets", 5, "40000"],
      ["booth", 1, "20000"],
    ]);
    const wrong = await ada.ask("POST", `/store/agreements/${id}/signature`, {
      ...signatureOf(offer),
      terms_sha256: "0".repeat(64),
    });
    expect([wrong.status, wrong.body.code]).toEqual([409, "revision_changed"]);
    const signed = await sign(ada, offer);
    expect([signed.status, signed.body.agreement.state]).toEqual([200, "signed"]);
    expect(signed.body.signatures).toMatchObject([{ revision: 1, side: "partner", typed_name: "Ada Lovelace" }]);
    const [row] = await shop.sql<{ address: string; terms_sha256: string }>(
      "select address, terms_sha256 from partnership_signature where agreement_id = $1",
      [id],
    );
    expect(row).toMatchObject({
      address: expect.stringMatching(/^203\.0\.\d+\.\d+$/),
      terms_sha256: offer.offer?.terms_sha256,
    });
    // The answer was lost, and the button pressed again.
    expect((await sign(ada, offer)).status).toBe(200);
    expect(await states(id)).toEqual([
      "partner: draft → submitted",
      "admin: submitted → offered",
      "partner: offered → signed",
    ]);
  });

  it("is the only one of its partner in a program", async () => {
    const ada = await sponsor(shop);
    const tier = await publishTier(shop);
    const both = await Promise.all([1, 2].map(() => ada.ask("POST", "/store/agreements", wishOf(tier))));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { agreement } = await applied(ada, await publishTier(shop));
    const again = await ada.ask("POST", "/store/agreements", {
      ...wishOf({ ...tier, tierId: agreement.tier.id }),
      partner_id: agreement.partner_id,
    });
    expect([again.status, again.body.code, again.body.data]).toEqual([
      409,
      "application_open",
      { agreement_id: agreement.id },
    ]);
  });

  it.each([
    ["a tier that is not there", { tier_id: "tier_nowhere" }, 404, "tier_id"],
    ["a currency without a price", { currency_code: "usd" }, 403, "currency"],
    ["no currency", { currency_code: "euro" }, 400, "currency_code"],
    [
      "a benefit that is not sold",
      { additions: [{ benefit_id: "logo", quantity: 1 }] },
      403,
      "additions[0].benefit_id",
    ],
    ["no quantity", { additions: [{ benefit_id: "passes", quantity: 0 }] }, 400, "additions"],
    ["a number no computer holds", { additions: [{ benefit_id: "passes", quantity: 1e300 }] }, 400, "additions"],
    ["a null character", { wish: "a\0b" }, 400, "wish"],
    ["half a character", { wish: "a\ud83d" }, 400, "wish"],
    ["a way to pay that is none", { payment_choice: "barter" }, 400, "payment_choice"],
  ])("with %s is refused, naming the field", async (_what, wish, status, field) => {
    const ada = await sponsor(shop);
    const tier = await publishTier(shop);
    const named = JSON.parse(
      JSON.stringify(wishOf(tier, wish)).replace(/"(logo|passes)"/g, (_, name) => `"${tier.benefitIds[name]}"`),
    );
    const refused = await ada.ask("POST", "/store/agreements", named);
    expect(refused.status).toBe(status);
    expect(JSON.stringify(refused.body)).toContain(field);
  });

  it("can be declined with a reason, answered by another wish, and withdrawn", async () => {
    const ada = await sponsor(shop);
    const tier = await publishTier(shop);
    const first = await offered(shop, await applied(ada, tier));
    const { id } = first.agreement;
    const wish = wishOf(tier, { payment_choice: "card", wish: "Could we pay by card?" });
    const counter = await ada.ask("POST", `/store/agreements/${id}/state`, {
      state: "submitted",
      version: first.agreement.version,
      reason: "By card, please",
      wish,
    });
    expect(counter.body.agreement).toMatchObject({ state: "submitted", payment_choice: "card" });
    const second = await offered(shop, counter.body);
    expect(second.offer).toMatchObject({ revision: 2, payment_choice: "card" });
    // What was read before is not what stands now.
    expect((await sign(ada, first)).body.code).toBe("revision_changed");
    const silent = await admin(`/${id}/state`, { state: "declined", version: second.agreement.version });
    expect([silent.status, silent.body.code, silent.body.field]).toEqual([400, "agreement_reason_missing", "reason"]);
    const declined = await admin(`/${id}/state`, {
      state: "declined",
      version: second.agreement.version,
      reason: "We do not advertise weapons",
    });
    expect(declined.body.agreement.state).toBe("declined");
    const told = await ada.ask("GET", `/store/agreements/${id}`);
    expect(told.body.moves.at(-1)).toMatchObject({ to_state: "declined", reason: "We do not advertise weapons" });
    expect((await sign(ada, second)).body.code).toBe("agreement_transition");

    const next = await applied(ada, await publishTier(shop));
    const gone = await ada.ask("POST", `/store/agreements/${next.agreement.id}/state`, {
      state: "withdrawn",
      version: next.agreement.version,
    });
    expect(gone.body.agreement).toMatchObject({ state: "withdrawn", next_states: [] });
  });
});

describe("a price", () => {
  it("is everybody's, and named by the shop where it is told on request", async () => {
    const ada = await sponsor(shop);
    const fixed = await applied(ada, await publishTier(shop));
    const { version } = fixed.agreement;
    const offer = { price_minor: "1", additions: [], payment_choice: "invoice", version };
    const cheaper = await admin(`/${fixed.agreement.id}/offer`, offer);
    expect([cheaper.status, cheaper.body.code, cheaper.body.field]).toEqual([409, "price_fixed", "price_minor"]);

    const asked = await applied(await sponsor(shop), await publishTier(shop, { price: {} }));
    const unnamed = await admin(`/${asked.agreement.id}/offer`, {
      ...offer,
      price_minor: null,
      version: asked.agreement.version,
    });
    expect([unnamed.status, unnamed.body.field]).toEqual([400, "price_minor"]);
    expect((await offered(shop, asked, { price_minor: "700000" })).offer?.net_minor).toBe("700000");
  });
});

describe("places", () => {
  it("are ten for fifty who sign at once; the next is first in line and is offered the first that comes free", async () => {
    const tier = await publishTier(shop, { capacity: 10 });
    const all = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const one = await sponsor(shop);
        return { one, standing: await offered(shop, await applied(one, tier)) };
      }),
    );
    const answers = await Promise.all(all.map(({ one, standing }) => sign(one, standing)));
    const signed = answers.filter(({ status }) => status === 200);
    const waiting = answers.filter(({ status }) => status === 202);
    expect([signed.length, waiting.length]).toEqual([10, 40]);
    const positions = await Promise.all(
      all.map(
        async ({ one, standing }) =>
          (await one.ask("GET", `/store/agreements/${standing.agreement.id}`)).body.agreement,
      ),
    );
    const line = positions
      .filter(({ state }) => state === "offered")
      .sort((a, b) => Number(a.position) - Number(b.position));
    expect(line.map(({ position }) => position)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(line.every(({ place_until }) => place_until === null)).toBe(true);

    const [leaver] = positions.filter(({ state }) => state === "signed");
    await admin(`/${leaver?.id}/state`, { state: "lapsed", version: leaver?.version, reason: "Changed their mind" });
    const first = all.find(({ standing }) => standing.agreement.id === line[0]?.id) as (typeof all)[number];
    const second = all.find(({ standing }) => standing.agreement.id === line[1]?.id) as (typeof all)[number];
    const asked = await eventually(
      async () => (await first.one.ask("GET", `/store/agreements/${line[0]?.id}`)).body,
      ({ agreement }) => agreement.place_until !== null,
    );
    expect(new Date(String(asked.agreement.place_until)).getTime()).toBeGreaterThan(Date.now() + 6 * 86_400_000);
    // Kept for the first: the second finds none, and keeps its place in line.
    expect((await sign(second.one, second.standing)).body.agreement).toMatchObject({ state: "offered", position: 2 });
    expect((await sign(first.one, first.standing)).body.agreement.state).toBe("signed");
    const [count] = await shop.sql<{ taken: string }>(
      "select count(*) as taken from partnership_agreement where tier_id = $1 and state = 'signed'",
      [tier.tierId],
    );
    expect(count).toEqual({ taken: "10" });
  });

  it("go to the next when an offer is let pass", async () => {
    const tier = await publishTier(shop, { capacity: 1 });
    const people = await Promise.all([1, 2, 3].map(() => sponsor(shop)));
    const standing: AgreementDetailAnswer[] = [];
    for (const one of people) {
      standing.push(await offered(shop, await applied(one, tier)));
      await sign(one, standing.at(-1) as AgreementDetailAnswer);
    }
    const [holder, first, second] = standing.map(({ agreement }) => agreement.id) as [string, string, string];
    const { version } = (await admin(`/${holder}`)).body.agreement;
    await admin(`/${holder}/state`, { state: "lapsed", version, reason: "Gone" });
    const read = async (id: string) => (await admin(`/${id}`)).body.agreement;
    await eventually(
      () => read(first),
      ({ place_until }) => place_until !== null,
      90,
    );
    await shop.sql("update partnership_agreement set place_until = now() - interval '1 second' where id = $1", [first]);
    await eventually(
      () => read(second),
      ({ place_until }) => place_until !== null,
      90,
    );
    expect(await read(first)).toMatchObject({ position: null, place_until: null, state: "offered" });
  });

  it("of a benefit end, too, over all tiers", async () => {
    const tier = await publishTier(shop, { benefitCapacity: 3 });
    const additions = [{ benefit_id: tier.benefitIds.booth, quantity: 2 }];
    const [one, other] = await Promise.all([sponsor(shop), sponsor(shop)]);
    const offers = [];
    for (const each of [one, other] as Sponsor[])
      offers.push(await offered(shop, await applied(each, tier, { wish: { additions } })));
    const answers = await Promise.all([
      sign(one as Sponsor, offers[0] as AgreementDetailAnswer),
      sign(other as Sponsor, offers[1] as AgreementDetailAnswer),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect([refused?.body.code, refused?.body.data]).toEqual([
      "benefit_sold_out",
      { benefits: [{ id: tier.benefitIds.booth, left: 1 }] },
    ]);
  });
});

describe("what was signed", () => {
  it("stays as it was when the whole catalogue, the partner and the seller change", async () => {
    const ada = await sponsor(shop);
    const tier = await publishTier(shop);
    const standing = await offered(shop, await applied(ada, tier));
    const signed = (await sign(ada, standing)).body;
    await shop.sql(
      `update partnership_tier set name = '{"en":"Tin","zh-CN":"锡"}', price_minor = '{"eur":"1"}', term_months = 1,
              contract_level = 'none', is_advertised = false where id = $1`,
      [tier.tierId],
    );
    await shop.sql(
      `update partnership_benefit set name = '{"en":"x","zh-CN":"x"}', kind = 'text', is_available = false
                     where id = any ($1)`,
      [Object.values(tier.benefitIds)],
    );
    await ada.ask("POST", `/store/partners/${signed.agreement.partner_id}`, {
      ...ELEPHANT,
      billing_address: "Elsewhere",
    });
    await shop.admin("POST", "/admin/sponsorship-seller", { ...SELLER, address: "Elsewhere", rate_basis_points: 700 });
    const later = (await ada.ask("GET", `/store/agreements/${signed.agreement.id}`)).body;
    expect(later.offer).toEqual(signed.offer);
    await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
  });

  it.each([
    ["update partnership_revision set message = 'x'"],
    ["update partnership_signature set typed_name = 'x'"],
    ["update partnership_agreement_move set reason = 'x'"],
    ["update partnership_entitlement set quantity = 9"],
    ["delete from partnership_agreement"],
    ["delete from partnership_partner"],
    ["delete from partnership_person"],
    ["truncate partnership_signature cascade"],
  ])("is kept by the database: %s", async (sql) => {
    await expect(shop.sql(sql)).rejects.toThrow(/never goes/);
  });
});

describe("an organisation's people", () => {
  it("are invited, accept once, do what their role allows, and are nobody to others", async () => {
    const [owner, finance, stranger] = (await Promise.all([1, 2, 3].map(() => sponsor(shop)))) as [
      Sponsor,
      Sponsor,
      Sponsor,
    ];
    const tier = await publishTier(shop);
    const { agreement } = await applied(owner, tier, { details: LANTERN, wish: { currency_code: "cny" } });
    const at = `/store/partners/${agreement.partner_id}`;
    const invited = await owner.ask<{ person: { id: string } }>("POST", `${at}/people`, {
      email: finance.email,
      role: "finance",
    });
    expect(invited.status).toBe(201);
    const letter = await post.mailTo(finance.email, /You are invited|邀请/);
    const token = linkIn(letter, "sponsors/invitation/").pathname.split("/").at(-1);
    const invitation = await stranger.ask<{ invitation: InvitationAnswer }>(
      "GET",
      `/store/partner-invitations/${token}`,
    );
    expect(invitation.body.invitation).toEqual({ partner_name: LANTERN.name, role: "finance", email: finance.email });
    expect((await finance.ask("POST", `/store/partner-invitations/${token}`, {})).status).toBe(200);
    expect((await stranger.ask("POST", `/store/partner-invitations/${token}`, {})).status).toBe(404);

    const own = await finance.ask<{ agreements: AgreementAnswer[] }>("GET", "/store/agreements");
    expect(own.body.agreements.map(({ id }) => id)).toEqual([agreement.id]);
    const standing = await offered(shop, { agreement } as AgreementDetailAnswer);
    const refused = await sign(finance, standing);
    expect([refused.status, refused.body.code]).toEqual([403, "role_not_enough"]);
    expect((await finance.ask("POST", `${at}/people`, { email: "x@example.org", role: "owner" })).status).toBe(403);
    expect((await finance.ask("POST", at, { ...LANTERN, billing_address: "杭州" })).status).toBe(200);

    for (const [method, path, body] of [
      ["GET", at],
      ["POST", at, LANTERN],
      ["POST", `${at}/people`, { email: "x@example.org", role: "owner" }],
      ["DELETE", `${at}/people/${invited.body.person.id}`],
      ["GET", `/store/agreements/${agreement.id}`],
      ["POST", `/store/agreements/${agreement.id}`, { ...wishOf(tier), version: 1 }],
      ["POST", `/store/agreements/${agreement.id}/state`, { state: "withdrawn", version: 1 }],
      ["POST", `/store/agreements/${agreement.id}/signature`, signatureOf(standing)],
    ] as [string, string, unknown?][])
      expect((await stranger.ask(method, path, body)).status, `${method} ${path}`).toBe(404);
    const { people } = (await owner.ask<MembershipAnswer>("GET", at)).body;
    const me = people.find(({ is_you }) => is_you);
    const last = await owner.ask("POST", `${at}/people/${me?.id}`, { role: "finance" });
    expect([last.status, last.body.code, last.body.field]).toEqual([409, "last_owner", "role"]);
    expect((await owner.ask("DELETE", `${at}/people/${invited.body.person.id}`)).status).toBe(200);
    expect((await finance.ask("GET", at)).status).toBe(404);
  });
});

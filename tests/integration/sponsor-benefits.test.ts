import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type { WaitingClaimAnswer } from "../../plugins/community/src/types/claims.ts";
import { eventually } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import {
  type Active,
  applied,
  active as begin,
  LANTERN,
  offered,
  publishTier,
  type Reply,
  SELLER,
  type Sponsor,
  sign,
  sponsor,
} from "./sponsors.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
});
afterAll(async () => {
  await shop?.close();
});

const admin = <T = AgreementDetailAnswer>(path: string, body?: unknown) =>
  shop.admin<Reply<T>["body"]>(body ? "POST" : "GET", `/admin${path}`, body);

const active = (details?: object, wish: Record<string, unknown> = {}) => begin(shop, { details, wish });

const ask = ({ one, tier, standing }: Active, benefit: string, details: Record<string, string> = {}) =>
  one.ask("POST", `/store/agreements/${standing.agreement.id}/claims`, {
    benefit_id: tier.benefitIds[benefit],
    details,
  });
const ticket = (name: string) => ({ attendee_name: name, attendee_email: `${name}@example.org` });
const entitlement = ({ body }: Reply<AgreementDetailAnswer>, { tier }: Active, benefit: string) =>
  body.scorecard?.entitlements.find(({ benefit_id }) => benefit_id === tier.benefitIds[benefit]);
const move = { reason: null, details: null, evidence: [] };

describe("a benefit", () => {
  it("is asked for unit by unit, confirmed, and delivered with evidence", async () => {
    const own = await active();
    const first = await ask(own, "passes", ticket("ada"));
    expect(first.status).toBe(201);
    expect(entitlement(first, own, "passes")).toMatchObject({ promised: 3, under_way: 1, delivered: 0, left: 2 });
    const [claim] = entitlement(first, own, "passes")?.claims ?? [];
    const waiting = (await admin<{ claims: WaitingClaimAnswer[] }>("/claims")).body.claims;
    expect(waiting).toMatchObject([{ id: claim?.id, kind: "event_tickets", details: ticket("ada") }]);
    const confirmed = await admin(`/claims/${claim?.id}/state`, { ...move, state: "confirmed", version: 1 });
    expect(confirmed.status).toBe(200);
    const unseen = await admin(`/claims/${claim?.id}/state`, { ...move, state: "delivered", version: 2 });
    expect([unseen.status, unseen.body.code, unseen.body.field]).toEqual([400, "claim_evidence_missing", "evidence"]);
    const evidence = ["https://tickets.example/1"];
    const done = await admin(`/claims/${claim?.id}/state`, { ...move, state: "delivered", version: 2, evidence });
    expect(done.body.scorecard).toMatchObject({ promised: 4, delivered: 1, overdue: 0, is_open: true });
    const late = await own.one.ask("POST", `/store/claims/${claim?.id}/state`, {
      state: "open",
      version: 3,
      reason: "No",
    });
    expect([late.status, late.body.code]).toEqual([409, "claim_transition"]);
  });

  it("cannot be asked for more often than it was promised, however many ask at once", async () => {
    const own = await active();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => ask(own, "passes", ticket(`p${index}`))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
      new Set(["409 benefit_used_up"]),
    );
  });

  it("is declined with a reason and asked for again in other words, or taken back", async () => {
    const own = await active();
    const asked = await ask(own, "passes", ticket("eve"));
    const [claim] = entitlement(asked, own, "passes")?.claims ?? [];
    const silent = await admin(`/claims/${claim?.id}/state`, { ...move, state: "declined", version: 1 });
    expect([silent.status, silent.body.field]).toEqual([400, "reason"]);
    await admin(`/claims/${claim?.id}/state`, { ...move, state: "declined", version: 1, reason: "Not registered" });
    const again = await own.one.ask("POST", `/store/claims/${claim?.id}/state`, {
      state: "requested",
      version: 2,
      details: ticket("bob"),
    });
    expect(entitlement(again, own, "passes")?.claims).toMatchObject([{ state: "requested", details: ticket("bob") }]);
    const back = await own.one.ask("POST", `/store/claims/${claim?.id}/state`, {
      state: "open",
      version: 3,
      reason: "Nobody can come",
    });
    expect(entitlement(back, own, "passes")).toMatchObject({ under_way: 0, left: 2 });
    const stale = await own.one.ask("POST", `/store/claims/${claim?.id}/state`, { state: "requested", version: 3 });
    expect([stale.status, stale.body.code]).toEqual([409, "claim_changed"]);
  });

  it.each([
    ["nobody to come", "passes", { attendee_name: "" }, 400, "details.attendee_name"],
    ["an address that is none", "passes", { attendee_name: "a", attendee_email: "a" }, 400, "details.attendee_email"],
    ["what is not asked for", "logo", { colour: "red" }, 400, "details.colour"],
    ["a null character", "logo", { link: "https://a.example/\0" }, 400, "details.link"],
    ["what was not promised", "booth", {}, 404, "benefit_id"],
  ])("with %s is refused, naming the field", async (_what, benefit, details, status, field) => {
    const refused = await ask(await shared(), benefit, details as Record<string, string>);
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([status, expect.stringContaining(`"${field}"`)]);
  });

  it("rests while the agreement is suspended, and ends with its term; what is owed then is made good", async () => {
    const own = await active();
    const { id } = own.standing.agreement;
    const asked = await ask(own, "passes", ticket("ada"));
    const { version } = asked.body.agreement;
    const stop = { state: "suspended", version, reason: "The bank asks" };
    const suspended = await admin(`/agreements/${id}/state`, stop);
    expect(suspended.body.scorecard?.is_open).toBe(false);
    expect((await ask(own, "passes", ticket("bob"))).body.code).toBe("not_entitled");
    await admin(`/agreements/${id}/state`, { state: "active", version: suspended.body.agreement.version });
    expect((await ask(own, "passes", ticket("bob"))).status).toBe(201);
    await shop.sql(
      `update partnership_agreement set starts_at = now() - interval '2 days', ends_at = now() - interval '1 second',
              starts_on = current_date - 2, ends_before = current_date where id = $1`,
      [id],
    );
    const over = (await own.one.ask("GET", `/store/agreements/${id}`)).body;
    // Two of three passes were asked for and not delivered; each is worth 150 euros.
    expect(over.scorecard).toMatchObject({ is_open: false, overdue: 4, make_good_minor: "30000" });
    const ended = await eventually(
      async () => (await admin(`/agreements/${id}`)).body.agreement.state,
      (state) => state === "ended",
      90,
    );
    expect(ended).toBe("ended");
  });

  it("is nobody else's", async () => {
    const own = await shared();
    const asked = await ask(own, "passes", ticket("ada"));
    const [claim] = entitlement(asked, own, "passes")?.claims ?? [];
    const stranger = await sponsor(shop);
    expect((await ask({ ...own, one: stranger }, "passes", ticket("eve"))).status).toBe(404);
    const taken = await stranger.ask("POST", `/store/claims/${claim?.id}/state`, {
      state: "open",
      version: 1,
      reason: "x",
    });
    expect([taken.status, taken.body.code]).toEqual([404, "claim_not_found"]);
  });
});

let common: Promise<Active> | undefined;
const shared = () => (common ??= active());

describe("papers", () => {
  const pdfOf = async (one: Sponsor, id: string) => {
    const response = await one.raw(`/store/documents/${id}/pdf`);
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const papersOf = (own: Active, kinds: string[]) =>
    eventually(
      async () => (await own.one.ask("GET", `/store/agreements/${own.standing.agreement.id}`)).body.documents,
      (documents) => kinds.every((kind) => documents.some((each) => each.kind === kind)),
      90,
    );

  it("are made of what was signed, invoiced and paid, in both languages, and found again by their hash", async () => {
    const own = await active(LANTERN, { currency_code: "cny" });
    const papers = await papersOf(own, ["contract", "invoice", "receipt"]);
    expect(papers.map(({ kind, locale }) => `${kind} ${locale}`).sort()).toEqual([
      "contract en",
      "contract zh-CN",
      "invoice en",
      "invoice zh-CN",
      "receipt en",
      "receipt zh-CN",
    ]);
    for (const { id, pdf_sha256 } of papers) {
      const { status, type, bytes } = await pdfOf(own.one, id);
      expect([status, type]).toEqual([200, "application/pdf"]);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(pdf_sha256);
    }
    const stranger = await sponsor(shop);
    expect((await pdfOf(stranger, papers[0]?.id as string)).status).toBe(404);
  });

  it("keep their hashes when the whole catalogue changes, and say what has taken their place", async () => {
    const own = await active();
    const before = await papersOf(own, ["contract", "invoice", "receipt"]);
    await shop.sql(
      `update partnership_tier set name = '{"en":"Tin","zh-CN":"锡"}', price_minor = '{"eur":"1"}' where id = $1`,
      [own.tier.tierId],
    );
    await shop.sql(
      'update partnership_benefit set name = \'{"en":"x","zh-CN":"x"}\', kind = \'text\' where id = any ($1)',
      [Object.values(own.tier.benefitIds)],
    );
    await shop.admin("POST", "/admin/sponsorship-seller", { ...SELLER, address: "Elsewhere" });
    expect(await papersOf(own, ["contract"])).toEqual(before);
    await shop.admin("POST", "/admin/sponsorship-seller", SELLER);

    const level = await publishTier(shop, { level: "countersigned" });
    const one = await sponsor(shop);
    const signed = (await sign(one, await offered(shop, await applied(one, level)))).body;
    const other = { one, tier: level, standing: signed };
    const [draft] = await papersOf(other, ["contract"]);
    const { id, version } = signed.agreement;
    await admin(`/agreements/${id}/countersignature`, { typed_name: "Grace Hopper", role: "Chair", version });
    await eventually(
      async () =>
        (await one.ask("GET", `/store/agreements/${id}`)).body.documents.filter(({ kind }) => kind === "contract"),
      ({ length }) => length === 4,
      90,
    );
    const headers = { "x-publishable-api-key": shop.publishableKey };
    const asked = await fetch(`${shop.backendUrl}/store/documents/verify?sha256=${draft?.pdf_sha256}`, { headers });
    expect(await asked.json()).toMatchObject({ known: true, current: false, kind: "contract" });
  });
});

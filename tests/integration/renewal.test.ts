import { createHash } from "node:crypto";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import { eventually } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { openPostOffice, type PostOffice } from "./post-office.ts";
import { dayIn, later, renewing, type Standing } from "./renewals.ts";
import { ELEPHANT, LANTERN, publishTier, SELLER, type Sponsor, sign } from "./sponsors.ts";

// The minute's work is done by a process of its own, which has to start each time.
vi.setConfig({ testTimeout: 400_000 });

let shop: TestShop;
let post: PostOffice;
let desk: ReturnType<typeof renewing>;

beforeAll(async () => {
  post = await openPostOffice();
  shop = await openShop({ SMTP_URL: post.url });
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
  desk = renewing(shop);
});
afterAll(async () => {
  await shop?.close();
  await post?.close();
});

const [BERLIN, SHANGHAI] = [ELEPHANT.time_zone, LANTERN.time_zone];
/** It has run for most of a year, and ends in so many days. */
const endsIn = async (id: string, days: number, zone = BERLIN) => {
  const today = dayIn(zone);
  await desk.term(id, zone, later(today, days - 365), later(today, days));
};
const papersOf = (one: Sponsor, id: string, kinds: string[]) =>
  eventually(
    async () => (await one.ask("GET", `/store/agreements/${id}`)).body.documents,
    (documents) => kinds.every((kind) => documents.filter((each) => each.kind === kind).length === 2),
    90,
  );
const pdf = async (one: Sponsor, id: string) =>
  Buffer.from(await (await one.raw(`/store/documents/${id}/pdf`)).arrayBuffer());
const textOf = async (bytes: Buffer) =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replace(/\s+/g, " ");
const claim = ({ one, tier, id }: Standing, name: string) =>
  one.ask("POST", `/store/agreements/${id}/claims`, {
    benefit_id: tier.benefitIds.passes,
    details: { attendee_name: name, attendee_email: `${name}@example.org` },
  });
/** What was signed, down to the bytes of its papers. */
const deal = async (one: Sponsor, id: string) => {
  const { offer, documents, signatures } = (await one.ask("GET", `/store/agreements/${id}`)).body;
  const hashes = await Promise.all(
    documents.map(async (each) =>
      createHash("sha256")
        .update(await pdf(one, each.id))
        .digest("hex"),
    ),
  );
  const rows = await shop.sql("select terms, terms_sha256 from partnership_revision where agreement_id = $1", [id]);
  return { offer, documents, signatures, hashes, rows };
};

describe("an agreement that ends soon", () => {
  let old: Standing;
  let before: Awaited<ReturnType<typeof deal>>;
  let next: AgreementDetailAnswer;

  it("is offered anew, once, with what is late taken off; what was signed stays as it was", async () => {
    const tier = await publishTier(shop);
    await shop.sql(`update partnership_benefit set due_rule = '{"days_after_start": 10}' where id = $1`, [
      tier.benefitIds.passes,
    ]);
    const additions = [{ benefit_id: tier.benefitIds.passes, quantity: 2 }];
    old = await desk.active(tier, undefined, { additions });
    await endsIn(old.id, 85);
    for (const name of ["ada", "bob"]) expect((await claim(old, name)).status).toBe(201);
    await papersOf(old.one, old.id, ["contract", "invoice", "receipt"]);
    before = await deal(old.one, old.id);
    await desk.settle();
    const rows = await shop.sql("select 1 from partnership_agreement where renews = $1", [old.id]);
    expect(rows).toHaveLength(1);
    next = await desk.renewal(old.id);
    expect(next.agreement).toMatchObject({ state: "offered", renews: old.id, revision: 1, payment_choice: "invoice" });
    expect(next.moves).toMatchObject([
      { from_state: "submitted", to_state: "offered", actor: "clock", reason: "renewal" },
    ]);
    const endsBefore = later(dayIn(BERLIN), 85);
    // Two of five passes were asked for and are late; each is worth 150 euros.
    expect(next.offer).toMatchObject({
      price_minor: "500000",
      net_minor: "510000",
      tax: { treatment: "domestic", tax_minor: "96900" },
      gross_minor: "606900",
      renewal: { agreement_id: old.id, starts_on: endsBefore, credit_minor: "30000" },
    });
    expect(next.offer?.benefits.map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ["logo_placement", 1],
      ["event_tickets", 5],
    ]);
    expect(dayIn(BERLIN, new Date(next.agreement.offer_until as string))).toBe(later(endsBefore, 14));
    // Both sides see it, in their lists too.
    expect((await old.one.ask("GET", `/store/agreements/${next.agreement.id}`)).body.offer).toEqual(next.offer);
    expect(await desk.listed(next.agreement.id)).toMatchObject({ renews: old.id });
    expect(await desk.listed(old.id)).toMatchObject({ renewal_state: "offered", renewal_problem: null });
  });

  it("tells its owner once for each notice, with the way to the offer", async () => {
    const mail = await post.mailTo(old.one.email, /Go on with us/, 90);
    expect(mail.parsed.text).toContain(`/en/account/sponsorships/${next.agreement.id}`);
    const about = (subject: RegExp) =>
      post.mailsTo(old.one.email).filter(({ parsed }) => subject.test(parsed.subject ?? "")).length;
    for (const [days, told] of [
      [31, 1],
      [30, 2],
      [7, 3],
    ] as const) {
      await endsIn(old.id, days);
      await desk.settle();
      await eventually(
        async () => about(/Go on with us/),
        (count) => count >= told,
        20,
      );
      expect(about(/Go on with us/)).toBe(told);
    }
    // The shop's own offer had a mail of its own; the clock's has none beside the notice.
    expect(about(/Our offer/)).toBe(1);
  });

  it("is renewed with one signature: its invoice and its papers take off the same, to the minor unit", async () => {
    const endsBefore = later(dayIn(BERLIN), 7);
    const signed = await sign(old.one, next);
    expect([signed.status, signed.body.agreement.state]).toEqual([200, "signed"]);
    const [invoice] = signed.body.invoices;
    expect(invoice).toMatchObject({ net_minor: "510000", tax: { tax_minor: "96900" }, gross_minor: "606900" });
    expect(invoice?.lines.map(({ amount_minor }) => amount_minor)).toEqual(["500000", "40000", "-30000"]);
    const begun = (await desk.pay(next.agreement.id)).agreement;
    expect(begun).toMatchObject({ state: "active", starts_on: endsBefore });
    const papers = await papersOf(old.one, next.agreement.id, ["contract", "invoice"]);
    for (const { id, kind, locale } of papers) {
      const text = await textOf(await pdf(old.one, id));
      expect(text, `${kind} ${locale}`).toContain("EUR -300.00");
      expect(text, `${kind} ${locale}`).toContain("EUR 6,069.00");
      expect(text.replace(/ /g, ""), `${kind} ${locale}`).toContain(old.id);
    }
    await post.mailTo(old.one.email, /^Renewed/, 90);
  });

  it("gives nothing twice meanwhile, and leaves what was signed before untouched", async () => {
    const ahead = (await old.one.ask("GET", `/store/agreements/${next.agreement.id}`)).body;
    expect(ahead.scorecard?.is_open).toBe(false);
    const early = await claim({ ...old, id: next.agreement.id }, "eve");
    expect([early.status, early.body.code]).toEqual([409, "not_entitled"]);
    expect((await claim(old, "eve")).status).toBe(201);
    const wall = async () => {
      const { programs } = (
        await old.one.ask<{ programs: { tiers: { sponsors: { en: { partner_id: string }[] } }[] }[] }>(
          "GET",
          "/store/sponsorship",
        )
      ).body;
      const all = programs.flatMap(({ tiers }) => tiers.flatMap(({ sponsors }) => sponsors.en));
      return all.filter(({ partner_id }) => partner_id === ahead.agreement.partner_id).length;
    };
    await eventually(wall, (count) => count === 1, 30);
    expect(await wall()).toBe(1);
    expect(await deal(old.one, old.id)).toEqual(before);
  });
});

describe("the days", () => {
  it("are those of the partner's calendar", async () => {
    const tier = await publishTier(shop);
    const of = async (details: typeof ELEPHANT | typeof LANTERN, days: number) => {
      const { id } = await desk.active(tier, details, { currency_code: details === LANTERN ? "cny" : "eur" });
      await endsIn(id, days, details.time_zone);
      return id;
    };
    const [soon, far] = [90, 91].map((days) => [of(ELEPHANT, days), of(LANTERN, days)]) as Promise<string>[][];
    const ids = { soon: await Promise.all(soon ?? []), far: await Promise.all(far ?? []) };
    await desk.settle();
    for (const id of ids.soon) expect((await desk.renewal(id)).agreement.state).toBe("offered");
    for (const id of ids.far) expect((await desk.read(id)).agreement).toMatchObject({ renewed_by: null });
    const chinese = await desk.renewal(ids.soon[1] as string);
    const endsBefore = later(dayIn(SHANGHAI), 90);
    expect(chinese.offer?.renewal).toMatchObject({ starts_on: endsBefore, credit_minor: "0" });
    expect(chinese.agreement.offer_until).toBe(new Date(`${later(endsBefore, 14)}T00:00:00+08:00`).toISOString());
  });

  it("come back to the one that a month was too short for, and to where the partner was", async () => {
    const tier = await publishTier(shop);
    await shop.sql("update partnership_tier set term_months = 1 where id = $1", [tier.tierId]);
    const { one, id } = await desk.active(tier);
    await desk.term(id, BERLIN, "2028-01-31", "2028-02-29");
    const { partner_id, version } = (await desk.read(id)).agreement;
    // Since then they have moved to Shanghai: there the day begins seven hours earlier.
    await shop.sql("update partnership_partner set time_zone = $2 where id = $1", [partner_id, SHANGHAI]);
    const made = await desk.admin(`/${id}/renewal`, { tier_id: tier.tierId, payment_choice: "card", version });
    expect([made.status, made.body.agreement.payment_choice]).toEqual([201, "card"]);
    await sign(one, made.body);
    const { agreement } = await desk.pay(made.body.agreement.id);
    expect(agreement).toMatchObject({ state: "active", starts_on: "2028-02-29", ends_before: "2028-03-31" });
    const [row] = await shop.sql<{ seamless: boolean }>(
      `select a.starts_at = earlier.ends_at as seamless from partnership_agreement a
         join partnership_agreement earlier on earlier.id = a.renews where a.id = $1`,
      [agreement.id],
    );
    expect(row?.seamless).toBe(true);
  });
});

describe("after the end", () => {
  it("what is owed is reckoned anew, the owner is told, and a late acceptance begins that day", async () => {
    const tier = await publishTier(shop);
    const old = await desk.active(tier, { ...ELEPHANT, locale: "zh-CN" });
    await endsIn(old.id, 20);
    for (const name of ["ada", "bob"]) await claim(old, name);
    await desk.settle();
    const first = await desk.renewal(old.id);
    // Nothing is late while the term runs: the passes have no day of their own.
    expect(first.offer).toMatchObject({ gross_minor: "595000", renewal: { credit_minor: "0" } });
    await post.mailTo(old.one.email, /邀请你续约/, 90);
    await endsIn(old.id, -3);
    await shop.sql("update partnership_agreement set offer_until = $2 where id = $1", [
      first.agreement.id,
      new Date(Date.now() + 11 * 86_400_000),
    ]);
    await shop.sql(
      `set session_replication_role = replica;
       update partnership_revision set offered_at = offered_at - interval '20 days' where agreement_id = '${first.agreement.id}';
       reset session_replication_role`,
    );
    await desk.settle();
    expect((await desk.read(old.id)).agreement.state).toBe("ended");
    const anew = await desk.renewal(old.id);
    expect(anew.agreement).toMatchObject({ state: "offered", revision: 2 });
    expect(anew.offer).toMatchObject({ net_minor: "470000", gross_minor: "559300" });
    expect(anew.moves.at(-1)).toMatchObject({ actor: "clock", reason: "credit_changed" });
    expect((await sign(old.one, first)).body.code).toBe("revision_changed");
    await post.mailTo(old.one.email, /仍可续约/, 90);
    const subjects = post.mailsTo(old.one.email).map(({ parsed }) => parsed.subject);
    expect(subjects.filter((subject) => /仍可续约/.test(subject ?? ""))).toHaveLength(1);
    expect(subjects.filter((subject) => /已到期/.test(subject ?? ""))).toHaveLength(0);
    await sign(old.one, anew);
    const { agreement } = await desk.pay(anew.agreement.id);
    expect(agreement).toMatchObject({ state: "active", starts_on: dayIn(BERLIN) });
  });

  it("the offer lapses after two weeks, and with what it renews when that is terminated", async () => {
    const tier = await publishTier(shop);
    const [late, bad] = [await desk.active(tier), await desk.active(tier)];
    for (const { id } of [late, bad]) await endsIn(id, 20);
    await desk.settle();
    const [offer, other] = [await desk.renewal(late.id), await desk.renewal(bad.id)];
    await endsIn(late.id, -15);
    await shop.sql("update partnership_agreement set offer_until = now() - interval '1 second' where id = $1", [
      offer.agreement.id,
    ]);
    const { version } = (await desk.read(bad.id)).agreement;
    await desk.admin(`/${bad.id}/state`, { state: "terminated", version, reason: "It broke our rules" });
    expect((await sign(bad.one, other)).body.code).toBe("offer_over");
    await desk.settle();
    const reasons = [await desk.read(offer.agreement.id), await desk.read(other.agreement.id)].map(
      ({ agreement, moves }) => [agreement.state, moves.at(-1)?.reason],
    );
    expect(reasons).toEqual([
      ["lapsed", "offer_over"],
      ["lapsed", "renewed_terminated"],
    ]);
  });
});

it("the books and the rules of the field hold through all of it", async () => {
  const found = await eventually(
    async () =>
      (await shop.admin<{ invariants: { code: string; ok: boolean }[] }>("GET", "/admin/integrity")).body.invariants,
    (invariants) => invariants.every(({ ok }) => ok),
    90,
  );
  expect(found.filter(({ ok }) => !ok)).toEqual([]);
});

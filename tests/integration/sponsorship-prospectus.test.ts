import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VerifyAnswer } from "../../plugins/community/src/types/documents.ts";
import type { PublicProgram, SponsorshipAnswer } from "../../plugins/community/src/types/sponsorship.ts";
import { call } from "./buyer.ts";
import { both, openGoal } from "./goals.ts";
import { openShop, type TestShop } from "./harness.ts";
import { mustAdmin } from "./orders.ts";
import { SELLER } from "./sponsors.ts";

const HOUR_MS = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

const NO_TERM = { starts_on: null, ends_before: null, starts_at: null, ends_at: null };

let shop: TestShop;

/** A row as the catalogue keeps it; what is an object becomes JSON. */
async function add(table: string, row: Record<string, unknown>): Promise<void> {
  const values = Object.values(row).map((value) =>
    typeof value === "object" && value !== null ? JSON.stringify(value) : value,
  );
  await shop.sql(
    `insert into partnership_${table} (${Object.keys(row).join(", ")}) values (${values.map((_, at) => `$${at + 1}`).join(", ")})`,
    values,
  );
}
const addProgram = (handle: string, more: Record<string, unknown> = {}) =>
  add("program", {
    ...{ id: `prog_${handle}`, handle, name: both(handle), summary: both("A year.", "一年。") },
    ...{ profit_statement: both("Half is kept.", "留一半。"), state: "published", ...more },
  });
let position = 0;
const addTier = (handle: string, more: Record<string, unknown> = {}) =>
  add("tier", {
    ...{ id: `tier_${handle}`, program_id: "prog_season", handle, position: position++, name: both(handle) },
    ...{ summary: both(""), price_minor: { usd: "100000" }, ...more },
  });
const addBenefit = (handle: string, more: Record<string, unknown> = {}) =>
  add("benefit", {
    ...{ id: `benefit_${handle}`, program_id: "prog_season", handle, position: position++, kind: "text" },
    ...{ name: both(handle), description: both(""), section: both("Seen", "曝光"), ...more },
  });
const promise = (tier: string, benefit: string, quantity: number) =>
  add("tier_benefit", {
    ...{ program_id: "prog_season", tier_id: `tier_${tier}`, benefit_id: `benefit_${benefit}`, quantity },
  });

const read = async () => (await call<SponsorshipAnswer>(shop, "/store/sponsorship")).body.programs;
const season = async () => (await read()).find(({ handle }) => handle === "season") as PublicProgram;
const tiersOf = async () => (await season()).tiers;
const tier = async (handle: string) => (await tiersOf()).find((each) => each.handle === handle);

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

describe("programs", () => {
  it("are none in a shop that has published none", async () => {
    expect(await read()).toEqual([]);
  });

  it("are seen while they are published, whichever begins first on top", async () => {
    await addProgram("undated");
    await addProgram("later", { starts_on: "2028-01-01", ends_on: "2028-12-31" });
    await addProgram("season", {
      ...{ name: both("2027 season", "2027 赛季"), starts_on: "2027-01-01", ends_on: "2027-12-31" },
      ...{ last_payment_on: "2027-03-31", listing_order: "random" },
    });
    await addProgram("unwritten", { state: "draft" });
    await addProgram("past", { state: "closed" });
    const [first, ...others] = await read();
    expect(first).toMatchObject({
      name: { en: "2027 season", "zh-CN": "2027 赛季" },
      profit_statement: { en: "Half is kept.", "zh-CN": "留一半。" },
      starts_on: "2027-01-01",
      ends_on: "2027-12-31",
      last_payment_on: "2027-03-31",
      listing_order: "random",
      tiers: [],
      sections: [],
      goals: [],
    });
    expect(others.map(({ handle }) => handle)).toEqual(["later", "undated"]);
  });

  it("vanish when they are closed", async () => {
    await shop.sql("update partnership_program set state = 'closed' where handle in ('later', 'undated')");
    expect((await read()).map(({ handle }) => handle)).toEqual(["season"]);
  });

  it("are told by the other language where one has no words", async () => {
    await addProgram("english", { name: both("Only English", " "), summary: both("", "只有中文") });
    const english = (await read()).find(({ handle }) => handle === "english");
    expect(english).toMatchObject({
      name: { en: "Only English", "zh-CN": "Only English" },
      summary: { en: "只有中文", "zh-CN": "只有中文" },
    });
    await shop.sql("update partnership_program set state = 'closed' where handle = 'english'");
  });
});

describe("tiers", () => {
  it("are seen from their first moment until their last, when they are advertised", async () => {
    await addTier("gold");
    await addTier("current", { visible_from: inHours(-1), visible_to: inHours(1) });
    await addTier("soon", { visible_from: inHours(1) });
    await addTier("over", { visible_to: inHours(-1) });
    await addTier("quiet", { is_advertised: false });
    expect((await tiersOf()).map(({ handle }) => handle)).toEqual(["gold", "current"]);
    await shop.sql("update partnership_tier set visible_from = now() - interval '1 second' where handle = 'soon'");
    expect((await tiersOf()).map(({ handle }) => handle)).toEqual(["gold", "current", "soon"]);
  });

  it("have a price in each currency, or a word on it", async () => {
    await addTier("many", {
      price_minor: { cny: "12000000", jpy: "2600000" },
      price_note: both("half for schools", ""),
    });
    await addTier("asked", { price_minor: {} });
    expect(await tier("many")).toMatchObject({
      price_minor: { cny: "12000000", jpy: "2600000" },
      price_note: { en: "half for schools", "zh-CN": "half for schools" },
      term_months: 12,
      contract_level: "click_through",
    });
    expect(await tier("asked")).toMatchObject({ price_minor: {}, price_note: null });
  });

  it("tell how many places are left, where there is an end to them", async () => {
    await addTier("few", { capacity: 3 });
    await addTier("none", { capacity: 0 });
    expect(await tier("few")).toMatchObject({ capacity: 3, places_left: 3 });
    expect(await tier("none")).toMatchObject({ capacity: 0, places_left: 0 });
    expect(await tier("gold")).toMatchObject({ capacity: null, places_left: null });
  });
});

let agreements = 0;
/** A partner with an agreement for a tier, as it stands after what happened to it. */
async function agree(tierHandle: string, name: { en: string; "zh-CN": string }, more: Record<string, unknown> = {}) {
  const id = `partner_${++agreements}`;
  await add("partner", {
    ...{
      id,
      name,
      site: `https://${id}.example`,
      country: "cn",
      tax_number: "secret tax",
      billing_address: "secret street",
    },
    ...{ time_zone: "UTC", locale: "en", created_by: "secret person" },
  });
  await add("agreement", {
    ...{ id: `agr_${agreements}`, program_id: "prog_season", tier_id: `tier_${tierHandle}`, partner_id: id },
    ...{ applicant_id: "secret person", state: "active", currency_code: "usd", signed_at: inHours(-agreements) },
    ...{ starts_on: "2026-01-01", ends_before: "2027-01-01", starts_at: inHours(-1), ends_at: inHours(1), ...more },
  });
  return id;
}

describe("places and sponsors", () => {
  const namesOf = async (locale: "en" | "zh-CN") =>
    (await tier("few"))?.sponsors[locale].map(({ partner_id }) => partner_id) ?? [];
  const listBy = (order: string) =>
    shop.sql("update partnership_program set listing_order = $1 where handle = 'season'", [order]);
  let [apple, bear, cedar]: string[] = [];

  it("count whoever has signed, and show whose agreement is active and in its term", async () => {
    await agree("few", both("Drafted"), { state: "draft" });
    await agree("few", both("Ended"), { state: "ended" });
    cedar = await agree("few", both("Cedar", "阿里"));
    expect(await tier("few")).toMatchObject({ places_left: 2 });
    await agree("few", both("Signed"), { state: "signed", ...NO_TERM });
    await agree("few", both("Suspended"), { state: "suspended" });
    expect(await tier("few")).toMatchObject({ places_left: 0 });
    await agree("few", both("Over"), { starts_at: inHours(-2), ends_at: inHours(-1) });
    await agree("few", both("To come"), { starts_at: inHours(1), ends_at: inHours(2) });
    expect((await tier("few"))?.sponsors.en).toEqual([
      {
        partner_id: cedar,
        tier_id: "tier_few",
        name: both("Cedar", "阿里"),
        site: `https://${cedar}.example`,
        logos: { light: null, dark: null },
        since: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
    expect((await tier("few"))?.places_left).toBe(0);
  });

  it("are listed by the program's rule, in each language as it sorts", async () => {
    apple = await agree("few", both("apple", "张三"));
    bear = await agree("few", both("Bear", ""), { signed_at: inHours(-100) });
    await listBy("alphabetical");
    expect(await namesOf("en")).toEqual([apple, bear, cedar]);
    expect(await namesOf("zh-CN")).toEqual([cedar, apple, bear]);
    expect((await tier("few"))?.sponsors["zh-CN"].at(-1)?.name).toEqual(both("Bear"));
    await listBy("signed_first");
    expect(await namesOf("en")).toEqual([bear, apple, cedar]);
    await listBy("random");
    const drawn = await namesOf("en");
    expect([...drawn].sort()).toEqual([apple, bear, cedar].sort());
    expect(await namesOf("zh-CN")).toEqual(drawn);
  });

  it("say nothing of who signed, and of what is the partner's own", async () => {
    expect(JSON.stringify(await read())).not.toContain("secret");
  });
});

describe("benefits", () => {
  it("stand under their headings with what each tier promises of them", async () => {
    await addBenefit("tickets", { kind: "event_tickets", price_minor: { usd: "25000" }, is_package_only: false });
    await addBenefit("logo", { kind: "logo_placement", section: both("", "曝光") });
    await addBenefit("thanks", { section: null, description: both("", "致谢") });
    await promise("gold", "tickets", 10);
    await promise("gold", "logo", 1);
    await promise("current", "thanks", 1);
    const { sections } = await season();
    expect(sections.map(({ name, benefits }) => [name?.["zh-CN"], benefits.map(({ handle }) => handle)])).toEqual([
      ["曝光", ["tickets", "logo"]],
      [undefined, ["thanks"]],
    ]);
    expect(sections[0]?.benefits[0]).toMatchObject({ kind: "event_tickets", price_minor: { usd: "25000" } });
    expect(sections[1]?.benefits[0]?.description).toEqual({ en: "致谢", "zh-CN": "致谢" });
    expect((await tier("gold"))?.promises).toEqual({ benefit_tickets: 10, benefit_logo: 1 });
    expect((await tier("current"))?.promises).toEqual({ benefit_thanks: 1 });
  });

  it("of tiers that nobody sees are not told, unless they are sold by themselves", async () => {
    await addBenefit("secret");
    await promise("quiet", "secret", 1);
    await addBenefit("workshop", { price_minor: { usd: "1" }, is_package_only: false });
    await addBenefit("sold-out", { price_minor: { usd: "1" }, is_package_only: false, is_available: false });
    const told = (await season()).sections.flatMap(({ benefits }) => benefits.map(({ handle }) => handle));
    expect(told).toEqual(["tickets", "logo", "workshop", "thanks"]);
  });

  it("keep to themselves what they are worth to us, and what sponsors are asked for", async () => {
    await shop.sql(
      `update partnership_benefit set value_minor = '{"usd": "987654"}', assets = '[{"label": "inner words"}]',
              settings = '{"place": "inner words"}', imported = '{"handle": "inner words"}'`,
    );
    await shop.sql(`update partnership_tier set known_sponsors = '["https://inner.example"]'`);
    const text = JSON.stringify(await read());
    expect(text).not.toMatch(/987654|inner|imported|known_sponsors/);
  });
});

describe("goals", () => {
  const addRule = async (goal_id: string, selector: Record<string, string>, more: Record<string, unknown> = {}) =>
    mustAdmin(shop, "/admin/allocation-rules", {
      ...{ goal_id, selector, share_basis_points: 500, valid_from: inHours(-1), ...more },
    });

  it("are those that get a part of what sponsors pay, by the rules of today", async () => {
    const [byAll, byTier, byPartner, byProduct, byOther, tomorrow] = await Promise.all(
      Array.from({ length: 6 }, () => openGoal(shop)),
    );
    await addRule(byAll as string, { by: "all" });
    await addRule(byTier as string, { by: "tier", id: "tier_gold" }, { share_basis_points: 1000 });
    await addRule(byPartner as string, { by: "partner", id: "partner_of_old" });
    await addRule(byProduct as string, { by: "product", id: shop.catalogue.productId.plush });
    await addRule(byOther as string, { by: "tier", id: "tier_of_another_program" });
    await addRule(tomorrow as string, { by: "tier", id: "tier_gold" }, { valid_from: inHours(24) });
    const { goals } = await season();
    expect(Object.fromEntries(goals.map(({ goal, rules }) => [goal.id, rules]))).toEqual({
      [byAll as string]: [{ by: "all", tier_id: null, share_basis_points: 500, per_item_minor: null }],
      [byTier as string]: [{ by: "tier", tier_id: "tier_gold", share_basis_points: 1000, per_item_minor: null }],
      [byPartner as string]: [{ by: "partner", tier_id: null, share_basis_points: 500, per_item_minor: null }],
    });
    expect(goals[0]?.goal).toMatchObject({
      target_units: 200,
      figures: { units_funded: "0.00", units_delivered: "0" },
    });
    expect(JSON.stringify(goals)).not.toContain("partner_of_old");

    await mustAdmin(shop, `/admin/goals/${byAll}/state`, { state: "cancelled", note: "It cannot be kept." });
    expect((await season()).goals.map(({ goal }) => goal.id)).not.toContain(byAll);
  });
});

describe("the answer", () => {
  it("is kept by nobody, as the other public pages' answers, and needs no log-in", async () => {
    const cacheOf = async (path: string) => {
      const response = await fetch(shop.backendUrl + path, {
        headers: { "x-publishable-api-key": shop.publishableKey },
      });
      expect(response.status).toBe(200);
      return response.headers.get("cache-control");
    };
    expect(await cacheOf("/store/sponsorship")).toBe("no-store");
    expect(await cacheOf("/store/sponsorship")).toBe(await cacheOf("/store/impact"));
  });
});

describe("the prospectus on paper", () => {
  const headers = () => ({ "x-publishable-api-key": shop.publishableKey });
  const paper = async (handle: string, lang: string) => {
    const path = `/store/sponsorship/${handle}/prospectus?lang=${lang}`;
    const response = await fetch(shop.backendUrl + path, { headers: headers() });
    const bytes = Buffer.from(await response.arrayBuffer());
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { status: response.status, type: response.headers.get("content-type"), bytes, sha256 };
  };
  const verify = async (sha256: string) =>
    (await call<VerifyAnswer>(shop, `/store/documents/verify?sha256=${sha256}`)).body;

  it("is there once it is said who sells", async () => {
    expect((await paper("season", "en")).status).toBe(404);
    expect((await shop.admin("POST", "/admin/sponsorship-seller", SELLER)).status).toBe(200);
    expect((await paper("nowhere", "en")).status).toBe(404);
    expect(await paper("season", "en")).toMatchObject({ status: 200, type: "application/pdf" });
  });

  it("is the same file until it says something else, and what it said stays known", async () => {
    const [one, again] = await Promise.all([paper("season", "en"), paper("season", "en")]);
    expect(one?.sha256).toBe(again?.sha256);
    const chinese = await paper("season", "zh-CN");
    expect([one?.status, chinese.status, chinese.status === 200 ? "" : chinese.bytes.toString()]).toEqual([
      200,
      200,
      "",
    ]);
    expect(chinese.sha256).not.toBe(one?.sha256);
    expect(await verify(one?.sha256 as string)).toMatchObject({ known: true, current: true, kind: "prospectus" });
    await shop.sql(`update partnership_program set summary = '{"en":"Anew","zh-CN":"新"}' where handle = 'season'`);
    const anew = await Promise.all([paper("season", "en"), paper("season", "zh-CN"), paper("season", "en")]);
    expect(anew.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(anew[0]?.sha256).not.toBe(one?.sha256);
    expect((await paper("season", "en")).bytes.equals(anew[2]?.bytes as Buffer)).toBe(true);
    expect(await verify(one?.sha256 as string)).toMatchObject({ known: true, current: false });
  });
});

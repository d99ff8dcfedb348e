import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProgramDetailAnswer } from "../../plugins/community/src/types/partnership.ts";
import { openShop, type TestShop } from "./harness.ts";

let shop: TestShop;
let whole: ProgramDetailAnswer;

const BASE = "/admin/sponsorship-programs";
const both = (en: string, zh = en) => ({ en, "zh-CN": zh });
const PROGRAM = { handle: "season", name: both("Season") };
const TIER = { handle: "gold", name: both("Gold") };
const BENEFIT = { handle: "talk", kind: "talk", name: both("Talk") };

type Answer = ProgramDetailAnswer & { field?: string };
const post = (path: string, body: unknown) => shop.admin<Answer>("POST", `${BASE}${path}`, body);
const state = () => shop.admin<object>("GET", `${BASE}/${whole.program.id}`).then(({ body }) => JSON.stringify(body));

beforeAll(async () => {
  shop = await openShop();
  const { id } = (await post("", PROGRAM)).body.program;
  await post(`/${id}/tiers`, TIER);
  whole = (await post(`/${id}/benefits`, BENEFIT)).body;
});
afterAll(async () => {
  await shop?.close();
});

const NUL = "a\0b";
const HALF = "half \ud83d";
const long = (length: number) => "x".repeat(length);
const asset = (more: object) => ({
  assets: [
    {
      handle: "slide",
      direction: "from_partner",
      form: "image",
      label: both("Slide"),
      help: both(""),
      due_on: null,
      limits: {},
      shared_value: null,
      ...more,
    },
  ],
});

describe("what is wrong in a form is refused with its name, and nothing is kept", () => {
  it.each<[string, object]>([
    ["handle", { handle: "Not A Handle" }],
    ["handle", { handle: long(81) }],
    ["handle", { handle: 5 }],
    ["name.zh-CN", { name: { en: "Only one" } }],
    ["name.en", { name: both(" ") }],
    ["name.en", { name: both(long(121)) }],
    ["summary.en", { summary: { en: NUL, "zh-CN": "" } }],
    ["summary.zh-CN", { summary: { en: "", "zh-CN": HALF } }],
    ["profit_statement", { profit_statement: null }],
    ["starts_on", { starts_on: "2027-02-30" }],
    ["starts_on", { starts_on: "0000-01-01" }],
    ["ends_on", { starts_on: "2027-02-01", ends_on: "2027-01-01" }],
    ["last_payment_on", { last_payment_on: "soon" }],
    ["listing_order", { listing_order: "by_money" }],
    ["state", { state: "published" }],
  ])("a program's %s: %j", async (field, wrong) => {
    const made = await post("", { ...PROGRAM, handle: "another", ...wrong });
    expect([made.status, made.body.field]).toEqual([400, field]);
    await expectRefused(`/${whole.program.id}`, { revision: whole.program.revision, ...wrong }, field);
  });

  it.each<[string, object]>([
    ["price_minor.usd", { price_minor: { usd: "1.5" } }],
    ["price_minor.usd", { price_minor: { usd: "9".repeat(19) } }],
    ["price_minor.usd", { price_minor: { usd: "-1" } }],
    ["price_minor.dollars", { price_minor: { dollars: "1" } }],
    ["price_note.en", { price_note: { en: NUL, "zh-CN": "" } }],
    ["term_months", { term_months: 0 }],
    ["term_months", { term_months: 121 }],
    ["term_months", { term_months: 1.5 }],
    ["capacity", { capacity: -1 }],
    ["capacity", { capacity: 2 ** 31 }],
    ["contract_level", { contract_level: "handshake" }],
    ["visible_from", { visible_from: "yesterday" }],
    ["visible_from", { visible_from: "0000-01-01T00:00:00Z" }],
    ["visible_to", { visible_from: "2027-01-02T00:00:00Z", visible_to: "2027-01-01T00:00:00Z" }],
    ["is_advertised", { is_advertised: "yes" }],
    ["logo_width", { logo_width: 0 }],
    ["logo_width", { logo_width: 2 ** 31 }],
    ["promises.benefit_none", { promises: { benefit_none: 1 } }],
    ["promises.benefit_none", { promises: { benefit_none: 0 } }],
    ["promises.benefit_none", { promises: { benefit_none: 2 ** 31 } }],
    ["promises", { promises: { [NUL]: 1 } }],
    ["id", { id: "tier_mine" }],
  ])("a tier's %s: %j", async (field, wrong) => {
    const at = `/${whole.program.id}/tiers`;
    await expectRefused(at, { ...TIER, handle: "another", ...wrong }, field);
    await expectRefused(`${at}/${whole.tiers[0]?.id}`, { revision: 1, ...wrong }, field);
  });

  it.each<[string, object]>([
    ["kind", { kind: "yacht" }],
    ["section.en", { section: { en: 5, "zh-CN": "" } }],
    ["description.en", { description: both(long(20_001), "") }],
    ["capacity", { capacity: 0.5 }],
    ["value_minor.usd", { value_minor: { usd: "1e3" } }],
    ["price_minor.USD", { price_minor: { USD: "1" } }],
    ["is_standalone", { is_package_only: true, is_standalone: true }],
    ["due_rule", { due_rule: {} }],
    ["due_rule", { due_rule: { on: "2027-01-01", days_after_start: 1 } }],
    ["due_rule.on", { due_rule: { on: "2027-13-01" } }],
    ["due_rule.days_after_start", { due_rule: { days_after_start: -1 } }],
    ["due_rule.days_before_end", { due_rule: { days_before_end: 2 ** 31 } }],
    ["due_rule.someday", { due_rule: { someday: true } }],
    ["settings.minutes", { settings: { minutes: 601 } }],
    ["settings.percent", { settings: { percent: 5 } }],
    ["settings.internal_note", { settings: { internal_note: NUL } }],
    ["assets[0].form", asset({ form: "hologram" })],
    ["assets[0].label.zh-CN", asset({ label: { en: "", "zh-CN": HALF } })],
    ["assets[0].limits.min_width", asset({ limits: { min_width: 2 ** 31 } })],
    ["assets[0].limits.depth", asset({ limits: { depth: 3 } })],
    ["assets[0].due_on", asset({ due_on: "2027-02-29" })],
    ["conflicts[0]", { conflicts: ["benefit_none"] }],
  ])("a benefit's %s: %j", async (field, wrong) => {
    const at = `/${whole.program.id}/benefits`;
    await expectRefused(at, { ...BENEFIT, handle: "another", ...wrong }, field);
    await expectRefused(`${at}/${whole.benefits[0]?.id}`, { revision: 1, ...wrong }, field);
  });

  it.each<[string, string, unknown]>([
    ["revision", "", { name: both("No revision") }],
    ["revision", "", { revision: 2 ** 31, name: both("Season") }],
    ["state", "/state", { state: "open" }],
    ["starts_on", "/copies", { handle: "next", name: both("Next"), ends_on: null, last_payment_on: null }],
    [
      "handle",
      "/copies",
      { handle: "Next!", name: both("Next"), starts_on: null, ends_on: null, last_payment_on: null },
    ],
    ["ids", "/tier-order", { ids: "all" }],
    ["ids[0]", "/benefit-order", { ids: [NUL] }],
    ["tiers", "/promises", { tiers: [] }],
    ["tiers[0].revision", "/promises", { tiers: [{ id: "tier_none", promises: {} }] }],
  ])("%s at %s: %j", async (field, path, body) => {
    await expectRefused(`/${whole.program.id}${path}`, body, field);
  });

  it("a benefit does not exclude itself", async () => {
    const id = whole.benefits[0]?.id as string;
    await expectRefused(`/${whole.program.id}/benefits/${id}`, { revision: 1, conflicts: [id] }, "conflicts[0]");
  });

  it("what is not there is not found", async () => {
    const { id } = whole.program;
    for (const path of ["/prog_none", "/prog_none/versions", `/${id}/tiers/tier_none`, `/${id}/benefits/x/removal`])
      expect((await post(path, { revision: 1 })).status, path).toBe(404);
    const promises = await post(`/${id}/promises`, { tiers: [{ id: "tier_none", revision: 1, promises: {} }] });
    expect([promises.status, promises.body.field]).toEqual([404, "tiers[0].id"]);
  });
});

async function expectRefused(path: string, body: unknown, field: string) {
  const before = await state();
  const answer = await post(path, body);
  expect([answer.status, answer.body.field]).toEqual([400, field]);
  expect(await state()).toBe(before);
}

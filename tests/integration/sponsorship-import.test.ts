import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  ImportAnswer,
  ProgramAnswer,
  ProgramDetailAnswer,
} from "../../plugins/community/src/types/partnership.ts";
import { openShop, type TestShop } from "./harness.ts";

const fixture = (name: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/sponsorship/${name}.json`, import.meta.url), "utf8"));
const foundations = fixture("foundation-sponsorship-levels");
const psf = fixture("psf-sponsorship-catalogue");

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(async () => {
  await shop?.close();
});

interface Answer {
  import: ImportAnswer;
  code?: string;
  field?: string;
  errors?: { field: string }[];
}
const send = (content: unknown, dry_run = false) =>
  shop.admin<Answer>("POST", "/admin/sponsorship-imports", { content, dry_run });
const imported = async (content: unknown, dry_run = false) => {
  const { status, body } = await send(content, dry_run);
  expect(status).toBe(200);
  return body.import;
};
const programs = async () =>
  (await shop.admin<{ programs: ProgramAnswer[] }>("GET", "/admin/sponsorship-programs")).body.programs;
const program = async (handle: string) => {
  const id = (await programs()).find((one) => one.handle === handle)?.id;
  return (await shop.admin<ProgramDetailAnswer>("GET", `/admin/sponsorship-programs/${id}`)).body;
};

describe("a dry run", () => {
  it("tells what would happen, and changes nothing", async () => {
    const told = await imported(foundations, true);
    expect(told).toMatchObject({ dry_run: true, format: "foundation_levels", counts: { programs: 39, tiers: 139 } });
    expect(told.outcomes).toMatchObject({ created: told.lines.length, changed: 0, unchanged: 0 });
    expect(await programs()).toEqual([]);
  });
});

describe("the published levels of foundations", () => {
  it("are all there after the import, with their amounts", async () => {
    const told = await imported(foundations);
    expect(told.counts).toMatchObject({ programs: 39, tiers: 139 });
    expect(told.outcomes.created).toBe(39 + 139 + told.counts.benefits);
    const all = await programs();
    expect(all).toHaveLength(39);
    expect(all.reduce((sum, { tiers }) => sum + tiers, 0)).toBe(139);
    const [row] = await shop.sql<{ priced: string; promised: string }>(
      `select (select count(*) from partnership_tier where price_minor <> '{}') as priced,
              (select count(*) from partnership_tier_benefit) as promised`,
    );
    expect(row).toEqual({ priced: "138", promised: String(told.counts.promises) });
    const { tiers } = await program("fsfe");
    expect(tiers.map(({ name, price_minor }) => [name.en, price_minor])).toContainEqual(["Gold", { eur: "1200000" }]);
  });

  it("change nothing the second time, also when two import at once", async () => {
    const state = () => shop.sql("select * from partnership_tier order by id").then((rows) => JSON.stringify(rows));
    const before = await state();
    const both = await Promise.all([imported(foundations), imported(foundations)]);
    for (const { outcomes, lines } of both) expect(outcomes.unchanged).toBe(lines.length);
    expect(await state()).toBe(before);
  });
});

describe("the catalogue of the PSF", () => {
  it("is there with 11 packages, 47 benefits and every quantity", async () => {
    const told = await imported(psf);
    expect(told).toMatchObject({ format: "psf_catalogue", counts: { programs: 1, tiers: 11, benefits: 47 } });
    const { benefits, tiers } = await program("psf-2022");
    expect([tiers.length, benefits.length]).toEqual([11, 47]);
    const promised = tiers.flatMap(({ promises }) => Object.values(promises));
    expect(promised).toHaveLength(told.counts.promises);
    const counted = psf
      .filter(({ model }) => model === "sponsors.tieredbenefitconfiguration")
      .map(({ fields }) => (fields as { quantity: number }).quantity);
    for (const quantity of new Set(counted.filter((one) => one > 1)))
      expect(promised.filter((one) => one === quantity)).toHaveLength(counted.filter((one) => one === quantity).length);
    const passes = benefits.find(({ name }) => name.en === "Full conference passes");
    expect(tiers[0]?.promises[passes?.id as string]).toBe(quantityAt("Full conference passes", 1));
    expect((await imported(psf)).outcomes).toMatchObject({ created: 0, changed: 0, kept: 0, unchanged: 59 });
  });

  it("takes what changed in the source, and leaves what people changed here", async () => {
    await shop.sql(`update partnership_tier set price_minor = '{"usd": "1"}' where handle = 'visionary'`);
    const raised = structuredClone(psf) as { model: string; fields: { slug?: string; sponsorship_amount?: number } }[];
    for (const { fields } of raised)
      if (fields.slug === "visionary" || fields.slug === "maintaining") fields.sponsorship_amount = 77_000;
    const { outcomes, lines } = await imported(raised);
    expect(outcomes).toMatchObject({ changed: 1, kept: 1, unchanged: 57 });
    expect(lines.find(({ outcome }) => outcome === "kept")).toMatchObject({ kind: "tier", row: "psf-2022/visionary" });
    const { tiers } = await program("psf-2022");
    const price = (handle: string) => tiers.find((tier) => tier.handle === handle)?.price_minor.usd;
    expect([price("visionary"), price("maintaining")]).toEqual(["1", "7700000"]);
  });

  it("stays as it is once its program is published", async () => {
    await shop.sql(`update partnership_program set state = 'published' where handle = 'psf-2022'`);
    expect((await imported(psf)).outcomes).toMatchObject({ frozen: 1, changed: 0, created: 0, unchanged: 58 });
  });
});

type Row = { model: string; pk: number; fields: Record<string, unknown> };
/** The PSF's catalogue with one thing wrong in it, and where that is. */
function spoilt(model: string, pick: number, wrong: (row: Row, rows: Row[]) => void, field: string) {
  const rows = structuredClone(psf) as unknown as Row[];
  const row = rows.filter((each) => each.model === `sponsors.${model}`)[pick] as Row;
  wrong(row, rows);
  return { rows, field: `content[${rows.indexOf(row)}].${field}` };
}
const foundation = (more: Record<string, unknown> = {}, level: Record<string, unknown> = {}) => ({
  identifier: "x",
  commonName: "X",
  levels: [{ key: "first", name: "Gold", amount: "10", ...level }],
  ...more,
});

describe("a file that says what cannot be kept", () => {
  it.each([
    ["two packages with one slug in one year", "sponsorshippackage", 1, "fields.slug", { slug: "visionary" }],
    ["a capacity beyond all counting", "sponsorshipbenefit", 3, "fields.capacity", { capacity: 2 ** 31 }],
    ["a quantity beyond all counting", "tieredbenefitconfiguration", 2, "fields.quantity", { quantity: 2 ** 31 }],
    ["an order beyond all counting", "sponsorshippackage", 2, "fields.order", { order: 2 ** 40 }],
    ["a logo without width", "sponsorshippackage", 2, "fields.logo_dimension", { logo_dimension: 0 }],
    ["a logo wider than all counting", "sponsorshippackage", 2, "fields.logo_dimension", { logo_dimension: 2 ** 33 }],
    ["a price beyond all money", "sponsorshippackage", 2, "fields.sponsorship_amount", { sponsorship_amount: 1e300 }],
    ["a worth beyond all money", "sponsorshipbenefit", 0, "fields.internal_value", { internal_value: 2 ** 60 }],
    ["a year that never was", "sponsorshippackage", 2, "fields.year", { year: -5 }],
    ["a text with nothing in it", "sponsorshipbenefit", 5, "fields.description", { description: "a\0b" }],
    ["half a character", "sponsorshipprogram", 0, "fields.name", { name: "half \ud83d" }],
    ["a day that never was", "requiredimgassetconfiguration", 0, "fields.due_date", { due_date: "2022-02-30" }],
  ])("such as %s is refused, naming the field", async (_, model, pick, field, wrong) => {
    const bad = spoilt(model, pick, (row) => Object.assign(row.fields, wrong), field);
    const { status, body } = await send(bad.rows);
    expect([status, body.field]).toEqual([400, bad.field]);
  });

  it("such as two rows with one key is refused, naming the later one", async () => {
    const bad = spoilt("sponsorshipbenefit", 1, (row, rows) => (row.pk = keyOfFirst(rows)), "pk");
    const { status, body } = await send(bad.rows);
    expect([status, body.field]).toEqual([400, bad.field]);
  });

  it.each([
    ["content[1].identifier", [foundation(), foundation({ commonName: "Other" })]],
    ["content[1].identifier", [foundation({ identifier: "Open Org" }), foundation({ identifier: "open-org" })]],
    ["content[0].identifier", [foundation({ identifier: "基金会" })]],
    ["content[0].levels[0].amount", [foundation({}, { amount: "9".repeat(19) })]],
    ["content[0].levels[0].amount", [foundation({}, { amount: `1.${"0".repeat(60)}` })]],
    ["content[0].levels[0].name", [foundation({}, { name: "Gold\0" })]],
    ["content[0].levels[0].benefits", [foundation({}, { benefits: { "half \udc00": "yes" } })]],
    ["content[0].levels[0].benefits.logo", [foundation({}, { benefits: { logo: "half \udc00" } })]],
  ])("is refused naming %s", async (field, content) => {
    const { status, body } = await send(content);
    expect([status, body.field]).toEqual([400, field]);
  });

  it("or hides it under a hundred thousand brackets, is refused", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const { status } = await send(JSON.parse(`[{"levels": ${deep}}]`));
    expect(status).toBe(400);
  });

  it("is taken when its words are in another script than addresses", async () => {
    const { outcomes } = await imported([
      foundation({ identifier: "zh-org" }, { name: "金牌", benefits: { 标志: "首页" } }),
    ]);
    expect(outcomes).toMatchObject({ created: 3 });
    const { tiers, benefits } = await program("zh-org");
    expect([tiers[0]?.handle, benefits[0]?.handle]).toEqual(["zh-org-1", "1"]);
  });
});

const keyOfFirst = (rows: Row[]): number =>
  (rows.find(({ model }) => model === "sponsors.sponsorshipbenefit") as Row).pk;

describe("a file that is no catalogue", () => {
  it.each([
    ["is something else", { some: "thing" }, "content"],
    ["is empty", [], "content"],
    [
      "lacks an amount",
      [{ identifier: "x", commonName: "X", levels: [{ key: "first", name: "Gold" }] }],
      "content[0].levels[0].amount",
    ],
    ["has no level list", [{ identifier: "x", commonName: "X", levels: "many" }], "content[0].levels"],
    [
      "counts a promise in halves",
      [{ model: "sponsors.tieredbenefitconfiguration", pk: 1, fields: { package: 1, quantity: 0.5 } }],
      "content[0].fields.quantity",
    ],
  ])("and %s is refused, naming the field", async (_, content, field) => {
    const before = await programs();
    const { status, body } = await send(content);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "import_invalid", field });
    expect(await programs()).toEqual(before);
  });

  it("is refused when it is larger than 2 MB", async () => {
    expect((await send([{ identifier: "x".repeat(3_000_000) }])).status).toBe(413);
  });

  it("is not found, when there is no such program", async () => {
    expect((await shop.admin("GET", "/admin/sponsorship-programs/prog_none")).status).toBe(404);
  });
});

function quantityAt(name: string, tier: number): number {
  const benefit = psf.find(({ fields }) => (fields as { name?: string }).name === name)?.pk;
  const bases = psf
    .filter(
      ({ model, fields }) =>
        model === "sponsors.benefitfeatureconfiguration" && (fields as { benefit: unknown }).benefit === benefit,
    )
    .map(({ pk }) => pk);
  const row = psf.find(
    ({ model, pk, fields }) =>
      model === "sponsors.tieredbenefitconfiguration" &&
      bases.includes(pk) &&
      (fields as { package: unknown }).package === tier,
  );
  return Number((row?.fields as { quantity: number } | undefined)?.quantity);
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Admin, anotherAdmin } from "./admin-client.ts";
import { openShop, type TestShop } from "./harness.ts";
import {
  benefitTerms,
  both,
  handle,
  named,
  type Post,
  posting,
  programTerms,
  publishedProgram,
  readProgram,
  tierTerms,
  writtenDraft,
} from "./sponsorship-programs.ts";

let shop: TestShop;
let post: Post;
let colleague: Admin;

beforeAll(async () => {
  shop = await openShop();
  post = posting(shop.admin);
  colleague = await anotherAdmin(shop.backendUrl);
});
afterAll(async () => {
  await shop?.close();
});

const read = (id: string) => readProgram(shop.admin, id);

describe("a draft", () => {
  it("is kept as it was written, and found again", async () => {
    const terms = programTerms();
    const { status, body } = await post("", terms);
    expect(status).toBe(201);
    expect(body.program).toMatchObject({ ...terms, state: "draft", version: 1, version_of: null, revision: 1 });
    const tier = tierTerms();
    const benefit = benefitTerms();
    await post(`/${body.program.id}/tiers`, tier);
    await post(`/${body.program.id}/benefits`, benefit);
    const whole = await read(body.program.id);
    expect(whole.tiers).toEqual([expect.objectContaining({ ...tier, term_months: 12, is_advertised: true })]);
    expect(whole.benefits).toEqual([expect.objectContaining({ ...benefit, is_package_only: true, conflicts: [] })]);
  });

  it("may say everything anew", async () => {
    const { program, tiers, benefits } = await writtenDraft(post);
    const at = `/${program.id}`;
    await post(at, { revision: program.revision, name: both("Anew"), handle: `${program.handle}-anew`, ends_on: null });
    await post(`${at}/tiers/${tiers[0].id}`, {
      revision: 1,
      price_minor: {},
      term_months: 6,
      capacity: null,
      promises: {},
    });
    const change = {
      revision: benefits[0].revision,
      kind: "text",
      settings: {},
      assets: [],
      due_rule: { days_before_end: 30 },
    };
    await post(`${at}/benefits/${benefits[0].id}`, { ...change, conflicts: [] });
    const anew = await read(program.id);
    expect(anew.program).toMatchObject({
      name: both("Anew"),
      handle: `${program.handle}-anew`,
      ends_on: null,
      revision: 2,
    });
    expect(anew.tiers[0]).toMatchObject({ price_minor: {}, term_months: 6, capacity: null, promises: {}, revision: 2 });
    expect(anew.benefits[0]).toMatchObject({
      kind: "text",
      assets: [],
      due_rule: { days_before_end: 30 },
      conflicts: [],
    });
    expect(anew.benefits[1]?.conflicts).toEqual([]);
  });

  it("has its handle alone, as have its tiers and benefits, also when two are written at once", async () => {
    const one = handle("only");
    const answers = await Promise.all([1, 2, 3].map(() => post("", programTerms({ handle: one }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const { program, tiers, benefits } = await writtenDraft(post);
    const taken = [409, "catalogue_handle_taken", "handle"];
    const at = `/${program.id}`;
    expect(named(await post(at, { revision: program.revision, handle: one }))).toEqual(taken);
    expect(named(await post(`${at}/tiers`, tierTerms({ handle: tiers[0].handle })))).toEqual(taken);
    expect(named(await post(`${at}/tiers/${tiers[1].id}`, { revision: 1, handle: tiers[0].handle }))).toEqual(taken);
    expect(named(await post(`${at}/benefits`, benefitTerms({ handle: benefits[0].handle })))).toEqual(taken);
  });

  it("changes its order in one call that names all rows", async () => {
    const { program, tiers, benefits } = await writtenDraft(post);
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    await post(`/${program.id}/tier-order`, { ids: ids(tiers).reverse() });
    await post(`/${program.id}/benefit-order`, { ids: ids(benefits).reverse() });
    const after = await read(program.id);
    expect([ids(after.tiers), ids(after.benefits)]).toEqual([ids(tiers).reverse(), ids(benefits).reverse()]);
    for (const wrong of [[tiers[0].id], [tiers[0].id, tiers[0].id], [...ids(tiers), "tier_none"]])
      expect(named(await post(`/${program.id}/tier-order`, { ids: wrong }))).toEqual([
        409,
        "catalogue_order_stale",
        "ids",
      ]);
    expect(ids((await read(program.id)).tiers)).toEqual(ids(tiers).reverse());
  });

  it("gives up a tier, and a benefit with all that was promised of it", async () => {
    const { program, tiers, benefits } = await writtenDraft(post);
    const [tier, benefit] = [tiers[1], benefits[0]];
    expect((await post(`/${program.id}/tiers/${tier.id}/removal`, { revision: tier.revision })).status).toBe(200);
    const gone = await post(`/${program.id}/benefits/${benefit.id}/removal`, { revision: benefit.revision });
    expect(gone.body.benefits.map(({ conflicts }) => conflicts)).toEqual([[]]);
    expect(gone.body.tiers).toEqual([expect.objectContaining({ id: tiers[0].id, promises: {}, revision: 2 })]);
    expect((await post(`/${program.id}/tiers/${tier.id}`, { revision: 1, capacity: 1 })).status).toBe(404);
  });

  it("changes several promises at once, or none", async () => {
    const { program, tiers, benefits } = await writtenDraft(post);
    const both = tiers.map(({ id, revision }) => ({ id, revision, promises: { [benefits[0].id]: 7 } }));
    const wrong = await post(`/${program.id}/promises`, {
      tiers: [both[0], { ...both[1], promises: { benefit_none: 1 } }],
    });
    expect(named(wrong)).toEqual([400, "catalogue_invalid", "tiers[1].promises.benefit_none"]);
    expect((await read(program.id)).tiers).toEqual(tiers);
    const { body } = await post(`/${program.id}/promises`, { tiers: both });
    expect(body.tiers.map(({ promises }) => promises)).toEqual([{ [benefits[0].id]: 7 }, { [benefits[0].id]: 7 }]);
  });
});

describe("two admins at once", () => {
  it.each(["program", "tier", "benefit"] as const)(
    "the second one is told what the first changed of a %s",
    async (kind) => {
      const whole = await writtenDraft(post);
      const row = kind === "program" ? whole.program : whole[`${kind}s`][0];
      const path = kind === "program" ? `/${row.id}` : `/${whole.program.id}/${kind}s/${row.id}`;
      const { revision } = row;
      const first = await post(path, { revision, name: both("First") });
      expect(first.status).toBe(200);
      const second = await post(path, { revision, name: both("Second") }, colleague);
      expect(named(second)).toEqual([409, "catalogue_row_changed", "revision"]);
      expect(second.body.data).toEqual({ revision: revision + 1, changed: ["name"] });
      expect((await post(path, { revision: revision + 1, name: both("Second") }, colleague)).status).toBe(200);
      const edits = await shop.sql(
        "select fields, edited_by from partnership_edit where row_id = $1 order by revision",
        [row.id],
      );
      const authors = edits.slice(-2).map(({ edited_by }) => edited_by);
      expect(new Set(authors).size).toBe(2);
    },
  );

  it("of those who save one revision together, one does", async () => {
    const { program, tiers } = await writtenDraft(post);
    const at = `/${program.id}/tiers/${tiers[0].id}`;
    const saves = await Promise.all([1, 2, 3, 4].map((capacity) => post(at, { revision: 1, capacity })));
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it("whoever has a benefit open is told that another one now excludes it", async () => {
    const { program, benefits } = await writtenDraft(post);
    const [one, other] = benefits;
    await post(`/${program.id}/benefits/${other.id}`, { revision: other.revision, conflicts: [] });
    const late = await post(`/${program.id}/benefits/${one.id}`, { revision: one.revision, name: both("Late") });
    expect(late.body.data?.changed).toEqual(["conflicts"]);
  });

  it("saving what was read changes nothing, and nobody is told", async () => {
    const { program, tiers } = await writtenDraft(post);
    const { id, revision, ...terms } = tiers[0];
    expect((await post(`/${program.id}/tiers/${id}`, { revision, ...terms })).body.tiers[0]?.revision).toBe(revision);
  });
});

describe("publishing", () => {
  it("is refused with all that is missing, by field", async () => {
    const { body } = await post("", programTerms({ profit_statement: both("", ""), name: both("One", "") }));
    const { id } = body.program;
    const empty = await post(`/${id}/state`, { state: "published" });
    expect([empty.status, empty.body.code]).toEqual([409, "program_incomplete"]);
    expect(empty.body.errors?.map(({ field }) => field)).toEqual([
      "program.name.zh-CN",
      "program.profit_statement.en",
      "program.profit_statement.zh-CN",
      "tiers",
    ]);
    await post(`/${id}/tiers`, tierTerms({ handle: "gold" }));
    await post(`/${id}/tiers`, tierTerms({ handle: "silver", name: both("", "银"), price_minor: { eur: "1" } }));
    await post(`/${id}/benefits`, benefitTerms({ handle: "talk", description: both("Long", "") }));
    const more = await post(`/${id}/state`, { state: "published" });
    expect(more.body.errors?.map(({ field }) => field).slice(3)).toEqual([
      "tiers.silver.name.en",
      "tiers.silver.price_minor.usd",
      "benefits.talk.description.zh-CN",
    ]);
    expect((await read(id)).program.state).toBe("draft");
  });

  it("happens once however many ask, and closing after it", async () => {
    const { program } = await writtenDraft(post);
    expect(named(await post(`/${program.id}/state`, { state: "closed" }))).toEqual([
      409,
      "program_transition",
      "state",
    ]);
    const asked = await Promise.all([1, 2, 3].map(() => post(`/${program.id}/state`, { state: "published" })));
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const closed = await post(`/${program.id}/state`, { state: "closed" });
    expect([closed.body.program.state, closed.body.stage]).toEqual(["closed", "frozen"]);
    expect(named(await post(`/${program.id}/state`, { state: "published" }))).toEqual([
      409,
      "program_transition",
      "state",
    ]);
  });

  it("leaves words to be completed and places to be added; what was promised stays", async () => {
    const { program, tiers, benefits } = await publishedProgram(post);
    const tier = (change: object) => post(`/${program.id}/tiers/${tiers[0].id}`, { revision: 1, ...change });
    for (const [field, change] of [
      ["price_minor", { price_minor: { eur: "1", usd: "1" } }],
      ["term_months", { term_months: 24 }],
      ["promises", { promises: {} }],
      ["capacity", { capacity: 2 }],
      ["name", { name: both("Golden") }],
      ["contract_level", { contract_level: "none" }],
    ] as const)
      expect(named(await tier(change)), field).toEqual([409, "catalogue_fixed", field]);
    const more = await tier({ capacity: 5, price_note: both("Net"), is_advertised: false });
    expect(more.body.tiers[0]).toMatchObject({ capacity: 5, price_note: both("Net"), is_advertised: false });
    const benefit = await post(`/${program.id}/benefits/${benefits[1].id}`, {
      revision: 1,
      description: both("A booth"),
    });
    expect(benefit.body.benefits[1]?.description).toEqual(both("A booth"));
    expect(named(await post(`/${program.id}`, { revision: 2, listing_order: "random" }))[2]).toBe("listing_order");
  });

  it("ends adding, removing and reordering rows", async () => {
    const { program, tiers, benefits } = await publishedProgram(post);
    const at = `/${program.id}`;
    for (const [path, body] of [
      [`${at}/tiers`, tierTerms()],
      [`${at}/benefits`, benefitTerms()],
      [`${at}/tiers/${tiers[0].id}/removal`, { revision: 1 }],
      [`${at}/benefits/${benefits[0].id}/removal`, { revision: benefits[0].revision }],
      [`${at}/tier-order`, { ids: [tiers[1].id, tiers[0].id] }],
      [`${at}/promises`, { tiers: [{ id: tiers[0].id, revision: 1, promises: {} }] }],
    ] as const)
      expect(named(await post(path, body)).slice(0, 2), path).toEqual([409, "catalogue_fixed"]);
  });
});

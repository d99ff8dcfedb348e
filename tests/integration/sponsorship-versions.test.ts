import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProgramDetailAnswer } from "../../plugins/community/src/types/partnership.ts";
import { openShop, type TestShop } from "./harness.ts";
import { applied, offered, publishTier, SELLER, sign, sponsor } from "./sponsors.ts";
import {
  both,
  handle,
  named,
  type Post,
  posting,
  publishedProgram,
  readProgram,
  type WrittenProgram,
  writtenDraft,
} from "./sponsorship-programs.ts";

let shop: TestShop;
let post: Post;

beforeAll(async () => {
  shop = await openShop();
  post = posting(shop.admin);
});
afterAll(async () => {
  await shop?.close();
});

const read = (id: string) => readProgram(shop.admin, id);

describe("the next version", () => {
  it("is everything of the former one in draft, and takes its place when it is published", async () => {
    const former = await publishedProgram(post);
    const { id } = former.program;
    const made = await Promise.all([1, 2].map(() => post(`/${id}/versions`, {})));
    expect(made.map(({ status }) => status).sort()).toEqual([201, 409]);
    const next = made.find(({ status }) => status === 201)?.body as WrittenProgram;
    const refused = made.find(({ status }) => status === 409)?.body;
    expect([refused?.code, refused?.data?.id]).toEqual(["program_version_open", next.program.id]);
    expect(next.program).toMatchObject({ handle: former.program.handle, version: 2, version_of: id, state: "draft" });
    expect(next.versions).toEqual([{ id, version: 1, state: "published" }]);
    expect(comparable(next)).toEqual(comparable(former));
    expect(named(await post(`/${next.program.id}`, { revision: 1, handle: handle("other") }))).toEqual([
      409,
      "catalogue_fixed",
      "handle",
    ]);
    await post(`/${next.program.id}/tiers/${next.tiers[0].id}`, { revision: 1, price_minor: { eur: "1", usd: "2" } });
    expect((await read(id)).program.state).toBe("published");
    const out = await post(`/${next.program.id}/state`, { state: "published" });
    expect(out.body.versions).toEqual([{ id, version: 1, state: "closed" }]);
    expect((await read(id)).tiers[0]?.price_minor).toEqual({ eur: "900000", usd: "1000000" });
    expect(named(await post(`/${id}/tiers/${former.tiers[0].id}`, { revision: 1, capacity: 9 }))).toEqual([
      409,
      "program_frozen",
      "capacity",
    ]);
  });

  it("is not made of a draft", async () => {
    const { program } = await writtenDraft(post);
    expect((await post(`/${program.id}/versions`, {})).body.code).toBe("program_version_open");
  });
});

describe("what a sponsor signed", () => {
  it("stays as it is: the program is frozen, and its next version leaves the agreement alone", async () => {
    expect((await shop.admin("POST", "/admin/sponsorship-seller", SELLER)).status).toBe(200);
    const sold = await publishTier(shop);
    const company = await sponsor(shop);
    const standing = await offered(shop, await applied(company, sold));
    const [tier] = await shop.sql("select program_id from partnership_tier where id = $1", [sold.tierId]);
    const id = tier?.program_id as string;
    const at = `/${id}/tiers/${sold.tierId}`;
    const before = await post(at, { revision: 1, price_note: both("Net") });
    expect([before.status, before.body.stage]).toEqual([200, "published"]);
    expect((await sign(company, standing)).status).toBe(200);
    const late = await post(at, { revision: 2, summary: both("Late"), is_advertised: false });
    expect([late.status, late.body.code, late.body.errors?.map(({ field }) => field)]).toEqual([
      409,
      "program_frozen",
      ["summary", "is_advertised"],
    ]);
    const next = (await post(`/${id}/versions`, {})).body;
    await post(`/${next.program.id}/tiers/${next.tiers[0]?.id}`, { revision: 1, price_minor: { eur: "1", cny: "1" } });
    expect((await post(`/${next.program.id}/state`, { state: "published" })).status).toBe(200);
    const read = await company.ask("GET", `/store/agreements/${standing.agreement.id}`);
    expect([read.body.agreement.tier.id, read.body.offer]).toEqual([sold.tierId, standing.offer]);
  });
});

describe("the next season", () => {
  it("equals its source but for its names and days, which move together", async () => {
    const source = await publishedProgram(post);
    const head = {
      handle: handle("season"),
      name: both("Season 2028"),
      starts_on: "2028-01-01",
      ends_on: "2028-12-31",
      last_payment_on: null,
    };
    const { status, body } = await post(`/${source.program.id}/copies`, head);
    expect(status).toBe(201);
    expect(body.program).toMatchObject({
      ...head,
      state: "draft",
      version: 1,
      version_of: null,
      listing_order: "signed_first",
    });
    const moved = comparable(source);
    for (const tier of moved.tiers)
      Object.assign(tier, { visible_from: "2027-10-01T00:00:00.000Z", visible_to: "2028-10-01T00:00:00.000Z" });
    for (const benefit of moved.benefits) {
      Object.assign(benefit, { due_rule: { on: "2028-05-01" } });
      for (const asset of benefit.assets) Object.assign(asset, { due_on: "2028-04-08" });
    }
    expect(comparable(body)).toEqual(moved);
    expect(named(await post(`/${source.program.id}/copies`, head))).toEqual([409, "catalogue_handle_taken", "handle"]);
    expect(comparable(await read(source.program.id))).toEqual(comparable(source));
  });
});

/** Tiers and benefits without what only their own program has: ids become handles. */
function comparable({ tiers, benefits }: ProgramDetailAnswer) {
  const handleOf = new Map(benefits.map(({ id, handle }) => [id, handle]));
  return structuredClone({
    tiers: tiers.map(({ id: _, revision: __, promises, ...tier }) => ({
      ...tier,
      promises: Object.fromEntries(Object.entries(promises).map(([id, quantity]) => [handleOf.get(id), quantity])),
    })),
    benefits: benefits.map(({ id: _, revision: __, conflicts, ...benefit }) => ({
      ...benefit,
      conflicts: conflicts.map((id) => handleOf.get(id)).sort(),
    })),
  });
}

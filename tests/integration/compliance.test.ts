import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type { ComplianceAnswer, ComplianceCode } from "../../plugins/community/src/types/compliance.ts";
import { openShop, type TestShop } from "./harness.ts";
import { applied, offered, publishTier, SELLER, sign, sponsor, type TestTier } from "./sponsors.ts";

let shop: TestShop;
let tier: TestTier;
let programId: string;
let first: AgreementDetailAnswer;
let second: AgreementDetailAnswer;

async function signed(wish: Record<string, unknown> = {}): Promise<AgreementDetailAnswer> {
  const one = await sponsor(shop);
  return (await sign(one, await offered(shop, await applied(one, tier, { wish })))).body;
}

beforeAll(async () => {
  shop = await openShop();
  expect((await shop.admin("POST", "/admin/sponsorship-seller", SELLER)).status).toBe(200);
  tier = await publishTier(shop, { capacity: 5 });
  first = await signed();
  // What is added to the tier is beside what the level gives.
  second = await signed({ additions: [{ benefit_id: tier.benefitIds.passes, quantity: 2 }] });
  programId = first.agreement.program.id;
});
afterAll(async () => {
  await shop?.close();
});

const report = async () =>
  (await shop.admin<ComplianceAnswer>("GET", `/admin/sponsorship-programs/${programId}/compliance`)).body;
const broken = async () => (await report()).checks.filter(({ ok }) => !ok);

/** What was signed never changes: for this once its guard steps aside. */
async function inSignedRow(sql: string, values: unknown[]): Promise<void> {
  await shop.sql("alter table partnership_revision disable trigger partnership_revision_kept");
  await shop.sql(sql, values);
  await shop.sql("alter table partnership_revision enable trigger partnership_revision_kept");
}

describe("the rules of the field", () => {
  it("are kept by a program that was signed twice at one price, once with additions", async () => {
    const { ok, checks } = await report();
    expect(checks.filter((check) => !check.ok)).toEqual([]);
    expect(ok).toBe(true);
    expect(checks).toHaveLength(7);
    expect(checks.find(({ code }) => code === "listing_order_stated")?.details).toMatchObject([
      { found: "alphabetical" },
    ]);
  });

  it("are asked of a program that is there, by somebody who is logged in", async () => {
    const missing = await shop.admin<{ code: string }>("GET", "/admin/sponsorship-programs/prog_none/compliance");
    expect([missing.status, missing.body.code]).toEqual([404, "program_not_found"]);
    const stranger = await fetch(`${shop.backendUrl}/admin/sponsorship-programs/${programId}/compliance`);
    expect(stranger.status).toBe(401);
  });

  const program = "update partnership_program set";
  it.each<[ComplianceCode, string, string, object]>([
    [
      "prospectus_public",
      `${program} state = 'closed' where id = $1`,
      `${program} state = 'published' where id = $1`,
      { found: "closed" },
    ],
    [
      "profit_stated",
      `${program} profit_statement = jsonb_set(profit_statement, '{zh-CN}', '""') where id = $1`,
      `${program} profit_statement = jsonb_set(profit_statement, '{zh-CN}', '"x"') where id = $1`,
      { what: "language", expected: "zh-CN" },
    ],
    [
      "top_level_open",
      "update partnership_tier set capacity = 1 where program_id = $1",
      "update partnership_tier set capacity = 5 where program_id = $1",
      { what: "capacity", tier: { en: "Gold", "zh-CN": "金牌" } },
    ],
    [
      "benefits_unchanged",
      "update partnership_tier_benefit set quantity = quantity + 1 where quantity = 3 and program_id = $1",
      "update partnership_tier_benefit set quantity = quantity - 1 where quantity = 4 and program_id = $1",
      { what: "quantity", expected: "3", found: "4" },
    ],
  ])("%s is broken by the catalogue, and mended", async (code, breaking, mending, row) => {
    await shop.sql(breaking, [programId]);
    expect(await broken()).toMatchObject([{ code, details: [row] }]);
    expect((await report()).ok).toBe(false);
    await shop.sql(mending, [programId]);
    expect(await broken()).toEqual([]);
  });

  it("benefits_unchanged is broken by other words, too", async () => {
    const words = `update partnership_benefit set description = $2 where id = $1`;
    const id = tier.benefitIds.logo;
    const [{ description } = { description: {} }] = await shop.sql<{ description: object }>(
      "select description from partnership_benefit where id = $1",
      [id],
    );
    await shop.sql(words, [id, JSON.stringify({ en: "Small", "zh-CN": "小" })]);
    expect(await broken()).toMatchObject([
      { code: "benefits_unchanged", details: [{ what: "wording", agreement_id: first.agreement.id }] },
    ]);
    await shop.sql(words, [id, JSON.stringify(description)]);
    expect(await broken()).toEqual([]);
  });

  it("same_price and same_benefits are broken by what one partner signed", async () => {
    const change = `update partnership_revision set terms = jsonb_set(terms, $2, $3::jsonb) where agreement_id = $1`;
    const { id } = second.agreement;
    await inSignedRow(change, [id, "{deal,priceMinor}", '"400000"']);
    expect(await broken()).toMatchObject([
      {
        code: "same_price",
        details: [{ agreement_id: id, currency_code: "eur", expected: "500000", found: "400000" }],
      },
    ]);
    await inSignedRow(change, [id, "{deal,priceMinor}", '"500000"']);
    const quantity = second.offer?.benefits.find(({ kind }) => kind === "event_tickets")?.quantity as number;
    const passes = second.offer?.benefits.findIndex(({ kind }) => kind === "event_tickets");
    await inSignedRow(change, [id, `{deal,benefits,${passes},quantity}`, String(quantity + 1)]);
    expect(await broken()).toMatchObject([
      { code: "same_benefits", details: [{ agreement_id: id, expected: "3", found: "4" }] },
    ]);
    await inSignedRow(change, [id, `{deal,benefits,${passes},quantity}`, String(quantity)]);
    expect(await broken()).toEqual([]);
  });
});

describe("an administrator's list", () => {
  it("says what an offer costs and until when it is to be paid", async () => {
    const { body } = await shop.admin<{ agreements: AgreementDetailAnswer["agreement"][] }>(
      "GET",
      `/admin/agreements?program_id=${programId}`,
    );
    const listed = body.agreements.find(({ id }) => id === first.agreement.id);
    expect(listed).toMatchObject({ gross_minor: "595000", due_on: first.invoices[0]?.due_on });
  });

  it("gives what begins unpaid a term, and leaves owed what is owed", async () => {
    const { id, version } = first.agreement;
    const stands = (await shop.admin<AgreementDetailAnswer>("GET", `/admin/agreements/${id}`)).body;
    const move = { state: "active", version: stands.agreement.version ?? version, reason: "Their bank is slow" };
    const { body } = await shop.admin<AgreementDetailAnswer>("POST", `/admin/agreements/${id}/state`, move);
    expect(body.agreement).toMatchObject({ state: "active", due_on: stands.agreement.due_on });
    expect(body.agreement.starts_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(body.agreement.ends_before).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(body.invoices[0]?.owed_minor).toBe("595000");
    expect(body.moves.at(-1)).toMatchObject({ actor: "admin", reason: "Their bank is slow" });
  });
});

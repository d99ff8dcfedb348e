import { describe, expect, it } from "vitest";
import type { DocumentText } from "./document-text";
import { type ProspectusInput, prospectusDocument } from "./prospectus-document";

const both = (en: string, zh = en) => ({ en, "zh-CN": zh });
const tier = (name: string, promises: Record<string, number>, more = {}) => ({
  name: both(name),
  summary: both(""),
  priceMinor: { eur: "1000000", cny: "7000000" } as Record<string, string>,
  priceNote: null,
  termMonths: 12,
  capacity: null,
  placesLeft: null,
  promises,
  ...more,
});
const input: ProspectusInput = {
  programId: "prog_1",
  revision: 1,
  madeAt: "2026-03-01T08:00:00.000Z",
  organiserName: both("Keepsake", "社区"),
  programName: both("Season 2026", "2026 赛季"),
  summary: both("A season."),
  period: null,
  tiers: [
    tier("Gold", { a: 5, b: 1 }, { capacity: 3, placesLeft: 1 }),
    tier("Friend", { b: 1 }, { priceMinor: {}, priceNote: both("From 2027 on") }),
  ],
  benefits: [
    { id: "a", name: both("Passes", "门票"), description: both("Three days") },
    { id: "b", name: both("Logo", "标识"), description: both("") },
    { id: "c", name: both("Nobody’s", "无"), description: both("") },
  ],
  goals: [{ title: both("Teach databases"), summary: both("1,000 students") }],
  profitStatement: both("To the goals."),
  listingOrder: "random",
  sponsors: [
    { name: both("One"), tierName: both("Gold") },
    { name: both("Two"), tierName: both("Gold") },
  ],
  contact: { name: "Ana", email: "ana@example.com", url: both("https://shop.example/en/sponsors") },
  verifyUrl: both("https://shop.example/en/verify"),
};
const blocks = (document: DocumentText) => document.sections.flatMap((section) => section.blocks);
const tables = (document: DocumentText) => blocks(document).filter((block) => block.kind === "table");

describe("a prospectus", () => {
  it("has each tier with its term, places left and prices", () => {
    expect(tables(prospectusDocument(input, "en"))[0]?.rows).toEqual([
      ["Gold", "12 months", "1 of 3", "CNY 70,000.00\nEUR 10,000.00"],
      ["Friend", "12 months", "Not limited", "On request\nFrom 2027 on"],
    ]);
  });

  it("shows what each tier promises, and leaves out what none does", () => {
    expect(tables(prospectusDocument(input, "zh-CN"))[1]).toMatchObject({
      columns: [{ title: "权益" }, { title: "Gold" }, { title: "Friend" }],
      rows: [
        ["门票", "5", "–"],
        ["标识", "✓", "✓"],
      ],
    });
  });

  it("sets no more than five tiers abreast", () => {
    const tiers = Array.from({ length: 11 }, (_, at) => tier(`T${at}`, { a: 1 }));
    const matrices = tables(prospectusDocument({ ...input, tiers }, "en")).slice(1);
    expect(matrices.map(({ columns }) => columns.slice(1).map(({ title }) => title))).toEqual([
      ["T0", "T1", "T2", "T3"],
      ["T4", "T5", "T6", "T7"],
      ["T8", "T9", "T10"],
    ]);
  });

  it("lists the sponsors of a tier together in their stated order", () => {
    const shown = blocks(prospectusDocument(input, "zh-CN"));
    expect(shown).toContainEqual({ kind: "facts", title: null, facts: [{ label: "Gold", value: "One、Two" }] });
    expect(shown).toContainEqual({ kind: "paragraph", text: "同一级别内随机排列。" });
    expect(JSON.stringify(prospectusDocument({ ...input, sponsors: [] }, "en"))).toContain("Nobody has signed yet");
  });
});

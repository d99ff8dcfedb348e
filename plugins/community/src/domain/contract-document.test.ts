import { describe, expect, it } from "vitest";
import { type ContractInput, contractDocument } from "./contract-document";
import type { DocumentText } from "./document-text";

const both = (en: string, zh: string) => ({ en, "zh-CN": zh });
const input: ContractInput = {
  agreementId: "agr_1",
  revision: 1,
  changes: null,
  renewal: null,
  madeAt: "2026-03-01T08:00:00.000Z",
  organiser: {
    name: both("Keepsake Community", "开源纪念品社区"),
    address: "Hauptstraße 12\n10827 Berlin",
    country: "de",
    taxNumber: "DE123456789",
    email: null,
    invoiceTitle: null,
  },
  sponsor: {
    name: both("Cloud Data Ltd.", "云数据有限公司"),
    address: "文三路 90 号",
    country: "cn",
    taxNumber: "91330106MA27XYZ12A",
    email: "finance@example.com",
    invoiceTitle: "云数据有限公司",
  },
  programName: both("Season 2026", "2026 赛季"),
  deal: {
    tierId: "tier_1",
    tierName: both("Gold", "金牌"),
    currency: "eur",
    priceMinor: "1000000",
    termMonths: 12,
    benefits: [
      {
        benefitId: "a",
        kind: "text",
        name: both("Passes", "门票"),
        description: both("", ""),
        quantity: 5,
        addedQuantity: 0,
        priceMinor: "0",
        valueMinor: null,
        settings: {},
      },
      {
        benefitId: "b",
        kind: "text",
        name: both("Booth", "展位"),
        description: both("3 × 2", "3 × 2"),
        quantity: 1,
        addedQuantity: 1,
        priceMinor: "250000",
        valueMinor: null,
        settings: {},
      },
    ],
    totalMinor: "1250000",
  },
  term: { startsOn: "2026-04-01", endsOn: "2027-03-31" },
  tax: { treatment: "outside", rateBasisPoints: 0, taxMinor: 0n },
  payment: { choice: "invoice", netDays: 30, lastOn: "2026-06-30" },
  profitStatement: both("To the goals.", "用于社区目标。"),
  listingOrder: "signed_first",
  extraTerms: [],
  contractLevel: "countersigned",
  signatures: [],
  verifyUrl: both("https://shop.example/en/verify", "https://shop.example/zh/verify"),
};
const blocks = (document: DocumentText) => document.sections.flatMap((section) => section.blocks);
const tables = (document: DocumentText) => blocks(document).filter((block) => block.kind === "table");
const signatures = (document: DocumentText) => blocks(document).filter((block) => block.kind === "signature");
const signed = (more: Partial<ContractInput> = {}) =>
  contractDocument(
    {
      ...input,
      signatures: [
        {
          party: "sponsor",
          name: "王小明",
          role: "市场总监",
          signedAt: "2026-03-01T09:05:09.000Z",
          timeZone: "Asia/Shanghai",
          address: "2001:db8::7334",
          textSha256: "ab".repeat(32),
        },
      ],
      ...more,
    },
    "zh-CN",
  );

describe("a contract", () => {
  it("names both parties with what tells them apart", () => {
    const facts = blocks(contractDocument(input, "zh-CN")).filter((block) => block.kind === "facts");
    expect(facts.map(({ title }) => title)).toEqual(["主办方", "赞助方", null]);
    expect(facts[1]?.facts).toEqual([
      { label: "名称", value: "云数据有限公司" },
      { label: "地址", value: "文三路 90 号" },
      { label: "国家/地区", value: "中国" },
      { label: "发票抬头", value: "云数据有限公司" },
      { label: "纳税人识别号（税号）", value: "91330106MA27XYZ12A" },
      { label: "电子邮箱", value: "finance@example.com" },
    ]);
    expect(facts[2]?.facts).toContainEqual({ label: "起止日期", value: "2026年4月1日至2027年3月31日" });
  });

  it("lists each benefit with its quantity, and the price with the tax", () => {
    const [benefits, price] = tables(contractDocument(input, "en"));
    expect(benefits?.rows).toEqual([
      ["Passes", "5", "Included"],
      ["Booth\n3 × 2", "1", "EUR 2,500.00"],
    ]);
    expect(price?.rows).toEqual([
      ["Tier “Gold”", "EUR 10,000.00"],
      ["Benefits added to the tier", "EUR 2,500.00"],
    ]);
    const taxed = { ...input, tax: { treatment: "domestic", rateBasisPoints: 1900, taxMinor: 237500n } } as const;
    expect(tables(contractDocument(taxed, "en"))[1]?.totals).toEqual([
      { label: "Net amount", value: "EUR 12,500.00" },
      { label: "VAT 19%", value: "EUR 2,375.00" },
      { label: "Total", value: "EUR 14,875.00" },
    ]);
  });

  it("says what it renews, from when on, and takes off what was owed", () => {
    const renewal = { agreementId: "agr_0", startsOn: "2027-04-01", creditMinor: "300001" };
    for (const [locale, credit, begins] of [
      ["en", "EUR -3,000.01", "Begins on April 1, 2027"],
      ["zh-CN", "EUR -3,000.01", "自 2027年4月1日"],
    ] as const) {
      const renewed = contractDocument({ ...input, term: null, renewal }, locale);
      expect(tables(renewed)[1]?.rows.at(-1)?.[1]).toBe(credit);
      expect(tables(renewed)[1]?.totals[0]?.value).toBe("EUR 9,499.99");
      const facts = blocks(renewed).flatMap((block) => (block.kind === "facts" ? block.facts : []));
      expect(facts.map(({ value }) => value)).toEqual(
        expect.arrayContaining(["agr_0", expect.stringContaining(begins)]),
      );
    }
  });

  it("states the rules of the program, where the profit goes, and what both agreed on beside them", () => {
    const agreed = contractDocument({ ...input, extraTerms: [both("Dark logo.", "深色标识。")] }, "zh-CN");
    const list = blocks(agreed).find((block) => block.kind === "list");
    expect(list?.items).toEqual(
      expect.arrayContaining([
        "本项目首份协议签署后，赞助权益不再变更。此后对赞助目录的修改不影响本协议。",
        "同一级别的赞助方按签署先后排列。",
        "盈余去向：用于社区目标。",
      ]),
    );
    expect(list?.items.at(-1)).toBe("深色标识。");
  });

  it("caps the days to pay by the last date, and tells what a revision changes", () => {
    const { sections } = contractDocument({ ...input, revision: 2, changes: both("One booth more.", "") }, "en");
    expect(JSON.stringify(sections)).toContain(
      "The total is due 30 days after the date of the invoice, and by June 30, 2026 at the latest.",
    );
    expect(sections[1]?.blocks.at(-1)).toEqual({
      kind: "notice",
      text: "This revision replaces the one before it. What has changed: One booth more.",
    });
  });

  it("says who signed, in which role, when in their own time, from where, and which text", () => {
    expect(signatures(signed())[0]?.facts).toEqual([
      { label: "姓名", value: "王小明" },
      { label: "职务", value: "市场总监" },
      { label: "签署时间", value: "2026年3月1日 17:05:09（UTC+08:00，Asia/Shanghai）" },
      { label: "网络地址", value: "2001:db8::7334" },
      { label: "文本 SHA-256", value: "ab".repeat(32) },
    ]);
  });

  it("has an empty line for each who has yet to sign, and none where nobody has to", () => {
    expect(signatures(signed())[1]?.facts.every(({ value }) => value === "")).toBe(true);
    expect(signatures(signed({ contractLevel: "click_through" }))).toHaveLength(1);
    expect(signatures(contractDocument({ ...input, contractLevel: "none" }, "en"))).toEqual([]);
  });

  it("says the same above the names before and after it is signed", () => {
    const [before, after] = [contractDocument(input, "zh-CN"), signed()];
    expect(after.sections.slice(0, -1)).toEqual(before.sections.slice(0, -1));
  });
});

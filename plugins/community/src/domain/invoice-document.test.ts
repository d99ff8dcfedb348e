import { describe, expect, it } from "vitest";
import type { DocumentParty } from "./document-party";
import type { DocumentText } from "./document-text";
import { type InvoiceInput, invoiceDocument } from "./invoice-document";

const both = (en: string, zh: string) => ({ en, "zh-CN": zh });
const party = (name: string, country: string, more: Partial<DocumentParty> = {}): DocumentParty => ({
  name: both(name, name),
  address: "Street 1",
  country,
  taxNumber: `${country.toUpperCase()}123456789`,
  email: null,
  invoiceTitle: null,
  ...more,
});
const line = (netMinor: bigint) => ({
  description: both("Sponsorship", "赞助"),
  quantity: 1,
  unitMinor: netMinor,
  netMinor,
});
const invoice = (more: Partial<InvoiceInput> = {}): InvoiceInput => ({
  variant: "invoice",
  number: "2026-0042",
  madeAt: "2026-03-01T08:00:00.000Z",
  seller: party("Keepsake", "de"),
  customer: party("Kovařík", "cz"),
  issuedOn: "2026-03-01",
  period: null,
  dueOn: "2026-03-31",
  agreementId: null,
  orderReference: null,
  currency: "eur",
  lines: [line(1000000n), line(250000n)],
  tax: { treatment: "domestic", rateBasisPoints: 1900, taxMinor: 237500n },
  bankDetails: "Bank\nDE02 1203",
  paid: null,
  forInvoice: null,
  cancels: null,
  verifyUrl: both("https://shop.example/en/verify", "https://shop.example/zh/verify"),
  ...more,
});
const english = (more: Partial<InvoiceInput> = {}) => invoiceDocument(invoice(more), "en");
const chinese = (more: Partial<InvoiceInput> = {}) => invoiceDocument(invoice(more), "zh-CN");
const blocks = (document: DocumentText) => document.sections.flatMap((section) => section.blocks);
const texts = (document: DocumentText) =>
  blocks(document).flatMap((block) => (block.kind === "paragraph" || block.kind === "notice" ? [block.text] : []));
const totals = (document: DocumentText) => {
  const table = blocks(document).find((block) => block.kind === "table");
  return table?.totals.map(({ label, value }) => `${label}: ${value}`);
};

describe("an invoice", () => {
  it("sums its lines, and shows the tax by itself", () => {
    expect(totals(english())).toEqual([
      "Net amount: EUR 12,500.00",
      "VAT 19%: EUR 2,375.00",
      "Total due: EUR 14,875.00",
    ]);
    expect(totals(chinese())).toEqual([
      "不含税金额: EUR 12,500.00",
      "增值税 19%: EUR 2,375.00",
      "应付合计: EUR 14,875.00",
    ]);
    expect(texts(english())).toEqual(["Please pay the total by March 31, 2026, quoting the invoice number."]);
  });

  it("says what the law wants where the customer owes the tax, in both languages", () => {
    const tax = { treatment: "reverse_charge", rateBasisPoints: 0, taxMinor: 0n } as const;
    expect(texts(english({ tax }))[0]).toMatch(/^Reverse charge: the customer owes the VAT/);
    expect(texts(chinese({ tax }))[0]).toContain("Reverse charge");
    const facts = JSON.stringify(blocks(english({ tax })));
    expect(facts).toContain("DE123456789");
    expect(facts).toContain("CZ123456789");
  });

  it("says why there is no tax outside, and at a seller that charges none", () => {
    const outside = { treatment: "outside", rateBasisPoints: 0, taxMinor: 0n } as const;
    expect(texts(english({ tax: outside }))[0]).toMatch(/^Not subject to value-added tax/);
    expect(totals(chinese({ tax: outside }))?.[1]).toBe("增值税（不适用）: EUR 0.00");
    const none = { treatment: "domestic", rateBasisPoints: 0, taxMinor: 0n } as const;
    expect(texts(english({ tax: none }))[0]).toBe("The seller charges no value-added tax.");
  });

  it("is no 发票: a seller in China says that this one comes separately", () => {
    const document = chinese({
      seller: party("社区", "cn"),
      customer: party("公司", "cn", { invoiceTitle: "公司抬头" }),
    });
    expect(document.title).toBe("账单");
    expect(texts(document)[0]).toBe("本账单不是税务发票。增值税发票按上列发票抬头和税号另行开具。");
    expect(JSON.stringify(document.sections)).toContain("公司抬头");
    expect(texts(chinese()).join()).not.toContain("税务发票");
  });

  it("names the cancelled one that it replaces", () => {
    const cancels = { number: "2026-0041", reason: both("Wrong address", "地址有误"), replacedBy: null };
    expect(texts(english({ cancels }))[0]).toBe(
      "Replaces invoice 2026-0041, which is cancelled. Reason: Wrong address",
    );
    expect(texts(chinese({ cancels }))[0]).toBe("本账单取代已作废的账单 2026-0041。原因：地址有误");
  });
});

it("a credit note names what it cancels, why and what replaces it, and asks for no money", () => {
  const document = english({
    variant: "credit_note",
    number: "C-1",
    lines: [line(-1000000n)],
    tax: { treatment: "domestic", rateBasisPoints: 1900, taxMinor: -190000n },
    cancels: { number: "2026-0042", reason: both("Wrong address", ""), replacedBy: "2026-0043" },
  });
  expect(document).toMatchObject({ kind: "credit_note", title: "Credit note" });
  expect(totals(document)?.at(-1)).toBe("Total credited: EUR -11,900.00");
  expect(texts(document)).toEqual([
    "Cancels invoice 2026-0042, which is replaced by invoice 2026-0043. Reason: Wrong address",
  ]);
});

it("a receipt says when and how it was paid, and no longer by when", () => {
  const document = chinese({
    variant: "receipt",
    number: "R-1",
    forInvoice: "2026-0042",
    paid: { on: "2026-03-15", way: "bank_transfer", reference: "TRX-1" },
  });
  expect(document).toMatchObject({ kind: "receipt", title: "收据" });
  expect(texts(document)).toEqual(["已于 2026年3月15日 以银行转账全额付清，谢谢！"]);
  expect(document.meta.map(({ label }) => label)).toEqual(["收据编号", "开具日期", "对应账单"]);
});

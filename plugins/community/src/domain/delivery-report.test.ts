import { expect, it } from "vitest";
import { checkDeliveryReport, type DeliveryReport } from "./delivery-report";

const now = new Date("2026-11-25T12:00:00Z");
const both = (en: string, zh = en) => ({ en, "zh-CN": zh });
const report: DeliveryReport = {
  units: "12.5",
  deliveredAt: new Date("2026-11-20T00:00:00Z"),
  place: both("Hangzhou", "杭州"),
  note: both("A class of twelve.", "十二人的班级。"),
  links: ["https://example.org/class"],
  pictureIds: [],
  cost: { amountMinor: 5000n, currencyCode: "cny" },
  receipt: { link: "https://example.org/receipt", fileId: null },
};
const fieldsOf = (change: Partial<DeliveryReport>): string[] => {
  try {
    checkDeliveryReport({ ...report, ...change }, now);
    return [];
  } catch (error) {
    return (error as { problems: { field: string }[] }).problems.map(({ field }) => field);
  }
};

it.each<[string, Partial<DeliveryReport>]>([
  ["as it is", {}],
  ["free of cost and without a receipt", { cost: null, receipt: null }],
  ["with a picture alone", { links: [], pictureIds: ["file_a"] }],
  ["with the picture of a receipt", { receipt: { link: null, fileId: "file_b" } }],
  ["delivered today, where today has just begun", { deliveredAt: new Date("2026-11-26T02:00:00Z") }],
])("can be reported %s", (_, change) => {
  expect(fieldsOf(change)).toEqual([]);
});

it.each<[string[], Partial<DeliveryReport>]>([
  [["units"], { units: "0" }],
  [["units"], { units: "a dozen" }],
  [["delivered_at"], { deliveredAt: new Date("tomorrow") }],
  [["delivered_at"], { deliveredAt: new Date("2026-11-26T02:00:01Z") }],
  [["place.zh-CN"], { place: both("Hangzhou", " ") }],
  [["note.en"], { note: both("", "班级") }],
  [["links.1"], { links: ["https://example.org", "javascript:alert(1)"] }],
  [["links"], { links: [] }],
  [["links"], { pictureIds: Array.from({ length: 20 }, (_, index) => `file_${index}`) }],
  [["cost_minor"], { cost: { amountMinor: 0n, currencyCode: "cny" } }],
  [["currency_code"], { cost: { amountMinor: 1n, currencyCode: "CNY" } }],
  [["receipt.link"], { receipt: null }],
  [["receipt.link"], { receipt: { link: "receipt.pdf", fileId: null } }],
  [["receipt.link"], { receipt: { link: "https://example.org", fileId: "file_b" } }],
  [["units", "links"], { units: "-1", links: [] }],
])("is refused naming %s", (fields, change) => {
  expect(fieldsOf(change)).toEqual(fields);
});

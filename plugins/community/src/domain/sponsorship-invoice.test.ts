import { describe, expect, it } from "vitest";
import { offerTerms } from "./agreement-offer";
import type { PartnerDetails } from "./partner-details";
import {
  cancellationOf,
  invoiceDraft,
  invoiceNumber,
  invoiceState,
  isForfeited,
  reminderDue,
  seriesOf,
} from "./sponsorship-invoice";

const two = (text: string) => ({ en: text, "zh-CN": text });
const customer: PartnerDetails = {
  name: two("Elephant"),
  site: "https://elephant.example",
  country: "de",
  taxNumber: null,
  invoiceTitle: null,
  billingAddress: "Ring 1",
  timeZone: "Europe/Berlin",
  locale: "en",
};
const benefit = (name: string, addedQuantity: number, priceMinor: string) => ({
  benefitId: name,
  kind: "text" as const,
  name: two(name),
  description: two(""),
  quantity: addedQuantity + 1,
  addedQuantity,
  priceMinor,
  valueMinor: null,
  settings: {},
  dueRule: null,
});
const terms = offerTerms({
  program: {
    id: "p",
    name: two("2027"),
    profitStatement: two(""),
    startsOn: null,
    lastPaymentOn: "2027-02-10",
    listingOrder: "random",
  },
  deal: {
    tierId: "t",
    tierName: two("Gold"),
    currency: "eur",
    priceMinor: "500000",
    termMonths: 12,
    benefits: [benefit("Booth", 2, "20000"), benefit("Logo", 0, "0")],
    totalMinor: "520000",
  },
  contractLevel: "click_through",
  paymentChoice: "invoice",
  seller: {
    name: two("Keepsake"),
    address: "Ring 2",
    country: "de",
    taxNumber: "DE1",
    rateBasisPoints: 1900,
    bankDetails: "IBAN",
    email: "s@keepsake.example",
    netDays: 30,
  },
  customer,
});

describe("an invoice", () => {
  const invoice = invoiceDraft(terms, "2027-01-31");

  it("lists the tier and what was added at its price, and nothing that costs nothing", () => {
    expect(invoice.lines).toEqual([
      { text: { en: "2027: Gold", "zh-CN": "2027：Gold" }, quantity: 1, amountMinor: "500000" },
      { text: two("Booth"), quantity: 2, amountMinor: "20000" },
    ]);
    const sum = invoice.lines.reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n);
    expect([sum.toString(), invoice.grossMinor]).toEqual([invoice.netMinor, "618800"]);
  });

  it("is due in so many days, and not after the program's last day", () => {
    expect(invoice.dueOn).toBe("2027-02-10");
    const later = { ...terms, program: { ...terms.program, lastPaymentOn: null } };
    expect(invoiceDraft(later, "2027-01-31").dueOn).toBe("2027-03-02");
  });

  it("is taken back to nothing by its cancellation", () => {
    const back = cancellationOf(invoice, "2027-02-01");
    for (const key of ["netMinor", "grossMinor"] as const) expect(BigInt(invoice[key]) + BigInt(back[key])).toBe(0n);
    expect(BigInt(invoice.tax.taxMinor) + BigInt(back.tax.taxMinor)).toBe(0n);
    expect(back.lines.map(({ amountMinor }) => amountMinor)).toEqual(["-500000", "-20000"]);
  });
});

it("numbers begin anew each year", () => {
  expect(invoiceNumber(seriesOf("2027-01-31"), 7)).toBe("S2027-0007");
  expect(invoiceNumber("S2027", 12_345)).toBe("S2027-12345");
});

it("is open until it is late, and paid when all of it is there", () => {
  const state = (paid: bigint, today: string, isCancelled = false, creditedMinor = 0n) =>
    invoiceState({ grossMinor: 100n, creditedMinor, dueOn: "2027-02-10", isCancelled }, paid, today);
  expect([state(0n, "2027-02-10"), state(99n, "2027-02-11"), state(100n, "2027-02-11")]).toEqual([
    "open",
    "overdue",
    "paid",
  ]);
  expect(state(0n, "2027-02-01", true)).toBe("cancelled");
  expect([30n, 70n, 100n].map((credited) => state(30n, "2027-02-01", false, credited))).toEqual([
    "open",
    "paid",
    "cancelled",
  ]);
});

it("reminds on its days, and gives the place away two weeks late", () => {
  expect([-8, -7, -1, 0, 6, 7, 30].map(reminderDue)).toEqual([null, -7, -7, 0, 0, 7, 14]);
  expect([13, 14, 15].map(isForfeited)).toEqual([false, false, true]);
});

it("takes a renewal's credit off in a line of its own, and gives it back with the whole", () => {
  const renewal = { agreementId: "agr_1", startsOn: "2028-01-01", creditMinor: "20001" };
  const renewed = invoiceDraft(offerTerms({ ...terms, renewal }), "2027-01-31");
  expect(renewed.lines.at(-1)).toMatchObject({ quantity: 1, amountMinor: "-20001" });
  expect([renewed.netMinor, renewed.tax.taxMinor, renewed.grossMinor]).toEqual(["499999", "95000", "594999"]);
  const sum = renewed.lines.reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n);
  expect(sum.toString()).toBe(renewed.netMinor);
  expect(cancellationOf(renewed, "2027-02-01").lines.at(-1)?.amountMinor).toBe("20001");
  expect(
    invoiceDraft(offerTerms({ ...terms, renewal: { ...renewal, creditMinor: "0" } }), "2027-01-31").lines,
  ).toHaveLength(2);
});

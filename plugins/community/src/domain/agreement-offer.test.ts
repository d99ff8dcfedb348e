import { describe, expect, it } from "vitest";
import { canonicalTerms, checkOfferStands, checkRead, offerTerms, priceForOffer } from "./agreement-offer";
import type { PartnerDetails } from "./partner-details";
import type { Deal } from "./sponsorship-deal";

const two = (text: string) => ({ en: text, "zh-CN": text });
const deal: Deal = {
  tierId: "tier_1",
  tierName: two("Gold"),
  currency: "eur",
  priceMinor: "500000",
  termMonths: 12,
  benefits: [],
  totalMinor: "500001",
};
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
const parts = {
  program: {
    id: "prog_1",
    name: two("2027"),
    profitStatement: two("Goals"),
    startsOn: null,
    lastPaymentOn: null,
    listingOrder: "random" as const,
  },
  deal,
  contractLevel: "click_through" as const,
  paymentChoice: "invoice" as const,
  seller: {
    name: two("Keepsake"),
    address: "Ring 2",
    country: "de",
    taxNumber: "DE1",
    rateBasisPoints: 1900,
    bankDetails: "IBAN",
    email: "sponsors@keepsake.example",
    netDays: 30,
  },
  customer,
};

describe("an offer", () => {
  it("holds the tax and what is to be paid", () => {
    expect(offerTerms(parts)).toMatchObject({
      tax: { treatment: "domestic", rateBasisPoints: 1900, taxMinor: "95000" },
      grossMinor: "595001",
    });
    const renewal = { agreementId: "agr_1", startsOn: "2028-01-01", creditMinor: "100001" };
    expect(offerTerms({ ...parts, renewal })).toMatchObject({ tax: { taxMinor: "76000" }, grossMinor: "476000" });
    const abroad = offerTerms({ ...parts, customer: { ...customer, country: "cn" } });
    expect([abroad.tax.treatment, abroad.grossMinor]).toEqual(["outside", "500001"]);
  });

  it("is the same text however its parts are ordered, and another for another word", () => {
    const terms = offerTerms(parts);
    const stored = JSON.parse(JSON.stringify({ grossMinor: terms.grossMinor, ...terms }));
    const turned = Object.fromEntries(Object.entries(stored).reverse()) as unknown as typeof terms;
    expect(canonicalTerms(turned)).toBe(canonicalTerms(terms));
    expect(canonicalTerms({ ...terms, paymentChoice: "card" })).not.toBe(canonicalTerms(terms));
  });
});

describe("a price", () => {
  it("is everybody's", () => {
    expect(priceForOffer({ eur: "5" }, "eur", null)).toEqual({ eur: "5" });
    expect(priceForOffer({ eur: "5" }, "eur", "5")).toEqual({ eur: "5" });
    expect(() => priceForOffer({ eur: "5" }, "eur", "4")).toThrow(expect.objectContaining({ code: "price_fixed" }));
  });

  it("is named where it is told on request, and only there", () => {
    expect(priceForOffer({}, "usd", "700")).toEqual({ usd: "700" });
    expect(() => priceForOffer({}, "usd", null)).toThrow(expect.objectContaining({ field: "price_minor" }));
  });
});

it("an offer stands until its last moment", () => {
  const end = new Date("2027-03-01T00:00:00Z");
  checkOfferStands(end, new Date(+end - 1));
  checkOfferStands(null, end);
  expect(() => checkOfferStands(end, end)).toThrow(expect.objectContaining({ code: "offer_over" }));
});

it("nobody signs what they have not read", () => {
  const stands = { revision: 2, termsSha256: "b" };
  checkRead({ ...stands }, stands);
  for (const read of [
    { ...stands, revision: 1 },
    { ...stands, termsSha256: "a" },
  ])
    expect(() => checkRead(read, stands)).toThrow(expect.objectContaining({ code: "revision_changed" }));
});

import { describe, expect, it } from "vitest";
import { countries } from "./countries";
import { quantityOf, sumOf } from "./pricing";
import { may } from "./roles";
import { canOpen, openStep, stepAfter } from "./steps";
import { timeZoneOf } from "./time-zones";

describe("the steps", () => {
  it("open up to the organisation until it is known", () => {
    expect(openStep("tier", false)).toBe("tier");
    expect(openStep("review", false)).toBe("organisation");
    expect(openStep(null, false)).toBe("organisation");
    expect(canOpen("people", false)).toBe(false);
  });
  it("go on at the review for whoever comes back, and follow each other", () => {
    expect(openStep(null, true)).toBe("review");
    expect(openStep("nonsense", true)).toBe("review");
    expect(openStep("people", true)).toBe("people");
    expect(stepAfter("people")).toBe("payment");
    expect(stepAfter("review")).toBe("review");
  });
});

describe("the running total", () => {
  const tiers: Parameters<typeof sumOf>[1] = [
    { id: "gold", priceMinor: { eur: "500000", cny: "4000000" } },
    { id: "lead", priceMinor: {} },
  ];
  const additions = [{ id: "booth", priceMinor: { eur: "20000" } }];
  const sum = (tierId: string, currency: string, booth = 0) =>
    sumOf({ tierId, currency, quantities: { booth } }, tiers, additions);

  it("is the tier and what is added to it, in one currency", () => {
    expect(sum("gold", "eur", 3)).toEqual({ totalMinor: "560000", isTierOnRequest: false });
    expect(sum("gold", "cny")).toEqual({ totalMinor: "4000000", isTierOnRequest: false });
  });
  it("is not told where something has no price in the currency", () => {
    expect(sum("gold", "usd").totalMinor).toBeNull();
    expect(sum("gold", "cny", 1).totalMinor).toBeNull();
    expect(sum("gone", "eur").totalMinor).toBeNull();
  });
  it("leaves out a tier whose price comes with the offer, and says so", () => {
    expect(sum("lead", "eur", 1)).toEqual({ totalMinor: "20000", isTierOnRequest: true });
  });
  it("takes whole numbers only", () => {
    expect(["", " 3 ", "0", "1000"].map(quantityOf)).toEqual([0, 3, 0, 1000]);
    expect(["-1", "1.5", "1e3", "1001", "x"].map(quantityOf)).toEqual(Array(5).fill(undefined));
  });
});

it("a clock comes with its country", () => {
  expect(["cn", "de", "us", "jp", "es", "fr"].map(timeZoneOf)).toEqual([
    "Asia/Shanghai",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Tokyo",
    "Europe/Madrid",
    "Europe/Paris",
  ]);
  for (const country of countries)
    expect(() => new Intl.DateTimeFormat("en", { timeZone: timeZoneOf(country) })).not.toThrow();
  expect(timeZoneOf("")).toBe("UTC");
});

it("who pays does not sign, and who shows does neither", () => {
  expect(may("finance", "pay")).toBe(true);
  expect(may("finance", "sign")).toBe(false);
  expect(may("marketing", "pay")).toBe(false);
  expect(may("owner", "invite")).toBe(true);
});

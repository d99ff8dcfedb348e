import { describe, expect, it } from "vitest";
import { isVisibleBenefit, isVisibleTier } from "./visible-tiers";

const at = (text: string) => new Date(text);
const now = at("2027-01-01T00:00:00Z");
const always = { visibleFrom: null, visibleTo: null, isAdvertised: true };

describe("a tier", () => {
  it.each([
    ["at any time, without dates", always, true],
    ["from its first moment", { ...always, visibleFrom: now }, true],
    ["not a moment earlier", { ...always, visibleFrom: at("2027-01-01T00:00:00.001Z") }, false],
    ["until its last", { ...always, visibleTo: at("2027-01-01T00:00:00.001Z") }, true],
    ["not at its end", { ...always, visibleTo: now }, false],
    ["never, if it is not advertised", { ...always, visibleFrom: now, isAdvertised: false }, false],
  ])("is seen %s", (_, tier, isSeen) => expect(isVisibleTier(tier, now)).toBe(isSeen));
});

describe("a benefit", () => {
  const sold = { isPromised: false, isAvailable: true, isPackageOnly: false };
  it.each([
    ["when a tier promises it", { ...sold, isPromised: true, isPackageOnly: true }, true],
    ["when it was promised and is given out no more", { ...sold, isPromised: true, isAvailable: false }, true],
    ["when it is sold beside a tier", sold, true],
    ["not when it is sold out", { ...sold, isAvailable: false }, false],
    ["not when it comes only with a tier that nobody sees", { ...sold, isPackageOnly: true }, false],
  ])("is seen %s", (_, offer, isSeen) => expect(isVisibleBenefit(offer)).toBe(isSeen));
});

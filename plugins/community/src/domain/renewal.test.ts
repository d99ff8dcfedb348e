import { expect, it } from "vitest";
import { termInstants } from "./agreement-term";
import {
  additionsAgain,
  noticeDue,
  renewalOfferEnd,
  renewalPrice,
  renewalStart,
  renewalTerms,
  renewedTerm,
} from "./renewal";
import type { OfferedBenefit } from "./sponsorship-deal";

const ending = { startsOn: "2027-01-01", endsBefore: "2028-01-01", hasSuccessor: false };

it.each([
  ["2027-10-02", null],
  ["2027-10-03", 90],
  ["2027-12-01", 90],
  ["2027-12-02", 30],
  ["2027-12-24", 30],
  ["2027-12-25", 7],
  ["2027-12-31", 7],
  ["2028-01-01", null],
])("on %s the notice that is due is %s", (today, notice) => {
  expect(noticeDue(ending, today)).toBe(notice);
});

it("asks nobody who has gone on, and of a short term only what lies in it", () => {
  expect(noticeDue({ ...ending, hasSuccessor: true }, "2027-12-25")).toBeNull();
  const month = { startsOn: "2027-02-01", endsBefore: "2027-03-01", hasSuccessor: false };
  expect([noticeDue(month, "2027-02-01"), noticeDue(month, "2027-02-22")]).toEqual([null, 7]);
});

it("goes on where it ends, or from the day on which it is accepted late", () => {
  expect(renewalStart(ending, "2027-11-01")).toBe("2028-01-01");
  expect(renewalStart(ending, "2028-01-05")).toBe("2028-01-05");
});

it("takes off the price what was owed, and never more than the price", () => {
  expect(renewalPrice(1000n, 300n)).toEqual({ priceMinor: 700n, creditMinor: 300n });
  expect(renewalPrice(1000n, 1300n)).toEqual({ priceMinor: 0n, creditMinor: 1000n });
  expect(renewalPrice(1000n, 0n)).toEqual({ priceMinor: 1000n, creditMinor: 0n });
});

it("names what it renews, from when on, and what is taken off", () => {
  expect(renewalTerms({ id: "agr_1", endsBefore: "2028-01-01" }, 1000n, 1300n)).toEqual({
    agreementId: "agr_1",
    startsOn: "2028-01-01",
    creditMinor: "1000",
  });
});

it.each([
  ["2027-10-03", "2028-01-15"],
  ["2027-12-31", "2028-01-15"],
  ["2028-01-01", "2028-01-31"],
])("an offer made on %s stands before %s", (today, until) => {
  expect(renewalOfferEnd(ending, today, 30)).toBe(until);
});

it("counts a further term from the first day of all that went before, without a gap", () => {
  const terms = [{ from: "2028-02-29", until: "2029-02-28" }];
  for (const end of ["2030-02-28", "2031-02-28", "2032-02-29"]) {
    const term = renewedTerm(terms[0]?.until as string, 12, terms);
    expect(term).toEqual({ from: terms[0]?.until, until: end });
    terms.unshift(term);
  }
  const monthly = [{ from: "2026-01-31", until: "2026-02-28" }];
  for (const end of ["2026-03-31", "2026-04-30", "2026-05-31"]) {
    monthly.unshift(renewedTerm(monthly[0]?.until as string, 1, monthly));
    expect(monthly[0]?.until).toBe(end);
  }
});

it("counts from its own first day after a gap, and where the terms before were no multiple of it", () => {
  const before = [{ from: "2026-01-31", until: "2026-02-28" }];
  expect(renewedTerm("2026-03-01", 1, before)).toEqual({ from: "2026-03-01", until: "2026-04-01" });
  expect(renewedTerm("2026-02-28", 12, before)).toEqual({ from: "2026-02-28", until: "2027-02-28" });
});

it("leaves no moment between two terms where clocks change, whichever zone it is", () => {
  for (const zone of ["Asia/Shanghai", "Europe/Berlin"]) {
    const first = { from: "2026-03-29", until: "2026-10-25" };
    const next = renewedTerm(first.until, 1, [first]);
    expect(termInstants(next, zone).startsAt).toEqual(termInstants(first, zone).endsAt);
  }
});

it("asks again for what was added, as far as it is still sold by itself", () => {
  const sold = (id: string, more: object = {}) =>
    ({ id, isAvailable: true, isPackageOnly: false, priceMinor: { eur: "1" }, ...more }) as OfferedBenefit;
  const was = (benefitId: string, addedQuantity = 2) => ({ benefitId, addedQuantity });
  const benefits = [was("a"), was("b", 0), was("c"), was("d"), was("e"), was("f")];
  const sameAs = new Map(benefits.slice(0, 5).map(({ benefitId }) => [benefitId, `${benefitId}2`]));
  const now = [
    ...[sold("a2"), sold("b2"), sold("c2", { isAvailable: false })],
    ...[sold("d2", { isPackageOnly: true }), sold("e2", { priceMinor: { cny: "1" } }), sold("f")],
  ];
  expect(additionsAgain(benefits, sameAs, now, "eur")).toEqual([{ benefitId: "a2", quantity: 2 }]);
});

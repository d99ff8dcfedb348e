import { expect, it } from "vitest";
import { type OpenBenefit, overdueBenefit, partnerReminder, shopReminder, weekOf } from "./benefit-reminder";

const benefit = (more: Partial<OpenBenefit> = {}): OpenBenefit => ({
  dueRule: { on: "2027-03-31" },
  term: { from: "2027-01-01", until: "2028-01-01" },
  timeZone: "UTC",
  promised: 3,
  underWay: 0,
  delivered: 0,
  askedAt: null,
  ...more,
});
const asked = (more: Partial<OpenBenefit> = {}) =>
  benefit({ underWay: 2, askedAt: new Date("2027-02-01T12:00:00Z"), ...more });
const at = (moment: string) => new Date(moment);

it.each([
  ["2027-02-28T23:59:59Z", null],
  // March has 31 days: thirty before its last is its first.
  ["2027-03-01T00:00:00Z", 30],
  ["2027-03-23T23:59:59Z", 30],
  ["2027-03-24T00:00:00Z", 7],
  ["2027-03-31T23:59:59Z", 7],
  ["2027-04-01T00:00:00Z", null],
])("at %s a partner hears the notice of %s days", (moment, notice) => {
  expect(partnerReminder(benefit(), at(moment))?.notice ?? null).toBe(notice);
});

it.each([
  ["2027-03-23T23:59:59Z", null],
  ["2027-03-24T00:00:00Z", 7],
  ["2027-03-30T23:59:59Z", 7],
  ["2027-03-31T00:00:00Z", 0],
  ["2027-04-01T00:00:00Z", null],
])("at %s the shop hears the notice of %s days", (moment, notice) => {
  expect(shopReminder(asked(), at(moment))?.notice ?? null).toBe(notice);
});

it.each([
  // Midnight of 24 March in Shanghai, eight hours ahead.
  ["Asia/Shanghai", "2027-03-23T15:59:59Z", 30],
  ["Asia/Shanghai", "2027-03-23T16:00:00Z", 7],
  // Berlin sets its clocks forward on 28 March 2027; the 24th still begins at 23:00 the day before.
  ["Europe/Berlin", "2027-03-23T22:59:59Z", 30],
  ["Europe/Berlin", "2027-03-23T23:00:00Z", 7],
  // And the day after the due day begins an hour earlier by then.
  ["Europe/Berlin", "2027-03-31T21:59:59Z", 7],
  ["Europe/Berlin", "2027-03-31T22:00:00Z", null],
])("in %s, at %s, it is the day of notice %s", (timeZone, moment, notice) => {
  expect(partnerReminder(benefit({ timeZone }), at(moment))?.notice ?? null).toBe(notice);
});

it("counts the days over the end of February, in leap years too", () => {
  const dueRule = { on: "2028-03-30" };
  const term = { from: "2027-06-01", until: "2028-06-01" };
  expect(partnerReminder(benefit({ dueRule, term }), at("2028-02-28T12:00:00Z"))).toBeNull();
  expect(partnerReminder(benefit({ dueRule, term }), at("2028-02-29T12:00:00Z"))?.notice).toBe(30);
});

it("is due on the term's last day without a rule, and with one that lies beyond", () => {
  for (const dueRule of [null, { on: "2028-02-01" }, { days_after_start: 500 }])
    expect(partnerReminder(benefit({ dueRule }), at("2027-12-24T00:00:00Z"))).toEqual({
      dueOn: "2027-12-31",
      notice: 7,
      units: 3,
    });
});

it("says nothing of what was asked for, nor before the term", () => {
  expect(partnerReminder(benefit({ underWay: 1, delivered: 2 }), at("2027-03-24T00:00:00Z"))).toBeNull();
  expect(partnerReminder(benefit({ underWay: 1, delivered: 1 }), at("2027-03-24T00:00:00Z"))?.units).toBe(1);
  const short = benefit({ term: { from: "2027-03-10", until: "2028-03-10" } });
  expect(partnerReminder(short, at("2027-03-10T00:00:00Z"))).toBeNull();
  expect(partnerReminder(short, at("2027-03-24T00:00:00Z"))?.notice).toBe(7);
});

it("spares the shop a notice of before it was asked", () => {
  const late = asked({ askedAt: at("2027-03-26T10:00:00Z") });
  expect(shopReminder(late, at("2027-03-26T12:00:00Z"))).toBeNull();
  expect(shopReminder(late, at("2027-03-31T12:00:00Z"))?.notice).toBe(0);
});

it("is late from the first moment of the next day on, as long as something waits", () => {
  expect(overdueBenefit(asked(), at("2027-03-31T23:59:59Z"))).toBeNull();
  expect(overdueBenefit(asked(), at("2027-04-01T00:00:00Z"))).toEqual({ dueOn: "2027-03-31", notice: null, units: 2 });
  expect(overdueBenefit(benefit(), at("2027-04-01T00:00:00Z"))).toBeNull();
});

it.each([
  ["2027-01-03T23:59:59Z", "2026-12-28"],
  ["2027-01-04T00:00:00Z", "2027-01-04"],
  ["2027-01-10T12:00:00Z", "2027-01-04"],
])("knows the week of %s by %s", (moment, monday) => {
  expect(weekOf(at(moment))).toBe(monday);
});

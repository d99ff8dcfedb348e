import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joined, SUBSCRIPTION_STATUSES, type SubscriptionStanding, termEndsAt } from "./subscription-standing";

const at = (day: number) => new Date(Date.UTC(2027, 0, day));
const told = (status: SubscriptionStanding["status"], day: number, endsWithPeriod = false): SubscriptionStanding => ({
  status,
  endsWithPeriod,
  toldAt: at(day),
});
const heard = (tellings: readonly SubscriptionStanding[]) => tellings.reduce(joined);

const telling = fc.record({
  status: fc.constantFrom(...SUBSCRIPTION_STATUSES),
  endsWithPeriod: fc.boolean(),
  toldAt: fc.integer({ min: 1, max: 20 }).map(at),
});

describe("what Stripe tells of a subscription", () => {
  it("comes to the same in any order, with anything doubled", () => {
    const history = fc.array(telling, { minLength: 1, maxLength: 12 }).chain((tellings) =>
      fc.record({
        tellings: fc.constant(tellings),
        other: fc
          .array(fc.constantFrom(...tellings), { maxLength: 12 })
          .chain((doubled) =>
            fc.shuffledSubarray([...tellings, ...doubled], { minLength: tellings.length + doubled.length }),
          ),
      }),
    );
    fc.assert(
      fc.property(history, ({ tellings, other }) => {
        const { status, endsWithPeriod, toldAt } = heard(tellings);
        expect(heard(other)).toEqual({ status, endsWithPeriod, toldAt });
      }),
      { numRuns: 2000 },
    );
  });

  it("never brings back what was cancelled, by a telling that was under way meanwhile or came later", () => {
    const cancelled = told("canceled", 5);
    expect(joined(cancelled, told("active", 4)).status).toBe("canceled");
    expect(joined(told("active", 9), cancelled).status).toBe("canceled");
  });

  it("knows the update that came before the creation, and a change of mind", () => {
    expect(heard([told("active", 2), told("incomplete", 1)]).status).toBe("active");
    expect(heard([told("active", 3), told("active", 2, true)]).endsWithPeriod).toBe(false);
  });
});

describe("a term", () => {
  it.each([
    [null, 10],
    [told("active", 1), 12],
    [told("past_due", 1), 12],
    [told("active", 1, true), 10],
    [told("canceled", 1), 10],
  ])("of %j is given until day %d", (standing, day) => {
    expect(termEndsAt(at(10), standing)).toEqual(at(day));
  });
});

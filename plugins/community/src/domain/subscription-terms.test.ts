import { describe, expect, it } from "vitest";
import { checkSubscription, renewsEvery } from "./subscription-terms";

const terms = (paymentChoice: "card" | "subscription" | "invoice", creditMinor?: string) =>
  ({
    paymentChoice,
    deal: { termMonths: 12 },
    ...(creditMinor && { renewal: { agreementId: "agr_1", startsOn: "2028-01-01", creditMinor } }),
  }) as unknown as Parameters<typeof renewsEvery>[0];

describe("a subscription", () => {
  it("is charged once a term", () => {
    expect(renewsEvery(terms("subscription"))).toBe(12);
    expect(renewsEvery(terms("subscription", "0"))).toBe(12);
  });

  it("is none where it is paid otherwise, and where this term alone is cheaper", () => {
    expect(renewsEvery(terms("card"))).toBeNull();
    expect(renewsEvery(terms("invoice"))).toBeNull();
    expect(renewsEvery(terms("subscription", "100"))).toBeNull();
    expect(renewsEvery(undefined)).toBeNull();
  });

  it("is refused for a term that Stripe does not count, naming the field", () => {
    expect(() => checkSubscription("subscription", 36)).not.toThrow();
    expect(() => checkSubscription("invoice", 60)).not.toThrow();
    expect(() => checkSubscription("subscription", 37)).toThrow(
      expect.objectContaining({ code: "subscription_too_long", field: "payment_choice" }),
    );
  });
});

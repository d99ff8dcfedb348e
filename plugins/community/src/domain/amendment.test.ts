import { describe, expect, it } from "vitest";
import { canonicalTerms, offerTerms } from "./agreement-offer";
import { type Amending, amendedDeal, amendedTerms, checkAmendable, checkStillPromised } from "./amendment";
import { changesText } from "./amendment-words";
import { dealOf, type OfferedBenefit, type OfferedTier } from "./sponsorship-deal";
import { creditDraft, invoiceDraft } from "./sponsorship-invoice";

const two = (en: string, zh = en) => ({ en, "zh-CN": zh });
const benefit = (id: string, more: Partial<OfferedBenefit> = {}): OfferedBenefit => ({
  id,
  kind: "text",
  name: two(id),
  description: two(""),
  priceMinor: { eur: "20000" },
  valueMinor: { eur: "15000" },
  settings: {},
  dueRule: null,
  isPackageOnly: false,
  isAvailable: true,
  conflictsWith: [],
  ...more,
});
const tier = (id: string, price: string, passes: number): OfferedTier => ({
  id,
  name: two(id === "gold" ? "Gold" : "Silver", id === "gold" ? "金牌" : "银牌"),
  priceMinor: { eur: price },
  termMonths: 12,
  promises: [
    { benefitId: "passes", quantity: passes },
    { benefitId: "logo", quantity: 1 },
  ],
});
const [silver, gold] = [tier("silver", "100000", 2), tier("gold", "465000", 5)];
const benefits = [benefit("passes"), benefit("logo", { isPackageOnly: true }), benefit("booth")];
const signed = (additions: { benefitId: string; quantity: number }[] = []) =>
  offerTerms({
    program: {
      id: "p",
      name: two("Season"),
      profitStatement: two(""),
      startsOn: null,
      lastPaymentOn: null,
      listingOrder: "random",
    },
    deal: dealOf(silver, benefits, { currency: "eur", additions }),
    contractLevel: "click_through",
    paymentChoice: "invoice",
    seller: {
      name: two("Keepsake"),
      address: "Ring 2",
      country: "de",
      taxNumber: "DE1",
      rateBasisPoints: 1900,
      bankDetails: "IBAN",
      email: "x@example.org",
      netDays: 30,
    },
    customer: {
      name: two("Elephant"),
      site: "https://elephant.example",
      country: "de",
      taxNumber: null,
      invoiceTitle: null,
      billingAddress: "Ring 1",
      timeZone: "Europe/Berlin",
      locale: "en",
    },
  });
const amending = (more: Partial<Amending> = {}): Amending => ({
  terms: signed(),
  revision: 1,
  deal: dealOf(gold, benefits, { currency: "eur", additions: [] }),
  contractLevel: "countersigned",
  clause: null,
  term: { from: "2027-01-01", until: "2028-01-01" },
  today: "2027-07-02",
  ...more,
});

describe("who can be amended", () => {
  it("is whoever has signed with all others, and goes on", () => {
    checkAmendable("active", true);
    checkAmendable("signed", true);
    for (const [state, isSignedByAll] of [
      ["signed", false],
      ["offered", false],
      ["suspended", true],
      ["ended", true],
    ] as const)
      expect(() => checkAmendable(state, isSignedByAll)).toThrow(expect.objectContaining({ code: "not_amendable" }));
  });
});

describe("the deal of an amendment", () => {
  it("keeps the tier as it was signed, whatever the catalogue says by now", () => {
    const { deal } = signed([{ benefitId: "booth", quantity: 1 }]);
    const dearer = { ...silver, priceMinor: { eur: "1" }, termMonths: 1, promises: [] };
    const retired = benefits.map((one) => ({ ...one, name: two("New"), isAvailable: false, priceMinor: { eur: "9" } }));
    const stays = amendedDeal(deal, { tier: dearer, benefits: retired }, [{ benefitId: "booth", quantity: 1 }]);
    expect(stays).toEqual(deal);
    const more = amendedDeal(deal, { tier: dearer, benefits: retired }, [{ benefitId: "booth", quantity: 3 }]);
    expect(more).toMatchObject({ totalMinor: "160000", priceMinor: "100000" });
  });

  it("takes another tier from the catalogue, of the same length only", () => {
    const { deal } = signed();
    expect(amendedDeal(deal, { tier: gold, benefits }, [])).toMatchObject({ tierId: "gold", totalMinor: "465000" });
    expect(() => amendedDeal(deal, { tier: { ...gold, termMonths: 6 }, benefits }, [])).toThrow(
      expect.objectContaining({ code: "term_differs", field: "tier_id" }),
    );
  });
});

describe("what is signed", () => {
  it("says from when, for how many days, and what it costs with tax", () => {
    const { amendment, ...terms } = amendedTerms(amending());
    expect(terms).toMatchObject({ grossMinor: "553350", contractLevel: "countersigned" });
    expect(terms).not.toHaveProperty("extraTerms");
    expect(amendment).toEqual({
      amendsRevision: 1,
      fromTierName: two("Silver", "银牌"),
      benefitChanges: [{ benefitId: "passes", name: two("passes"), from: 2, to: 5 }],
      effectiveOn: "2027-07-02",
      share: { remainingDays: 183, termDays: 365 },
      oldNetMinor: "100000",
      newNetMinor: "465000",
      differenceMinor: "183000",
      taxMinor: "34770",
      grossMinor: "217770",
      clause: null,
    });
  });

  it("counts whole before the term begins, and from its first day where that lies ahead", () => {
    expect(amendedTerms(amending({ term: null })).amendment).toMatchObject({
      effectiveOn: null,
      share: null,
      differenceMinor: "365000",
    });
    expect(amendedTerms(amending({ today: "2026-12-01" })).amendment).toMatchObject({
      effectiveOn: "2027-01-01",
      differenceMinor: "365000",
    });
  });

  it("gives back in a downgrade no more than the upgrade took", () => {
    const up = amendedTerms(amending({ today: "2027-03-09" }));
    const deal = signed().deal;
    for (const today of ["2027-03-09", "2027-06-30", "2027-12-31"]) {
      const down = amendedTerms(amending({ terms: up, revision: 2, deal, today }));
      const sum = BigInt(up.amendment?.grossMinor ?? 0) + BigInt(down.amendment?.grossMinor ?? 0);
      expect(sum).toBeGreaterThanOrEqual(0n);
      if (today === "2027-03-09") expect(sum).toBe(0n);
    }
  });

  it("adds a clause to those that were agreed on before", () => {
    const first = amendedTerms(amending({ deal: signed().deal, clause: two("One", "一") }));
    const second = amendedTerms(amending({ terms: first, deal: signed().deal, clause: two("Two", "二") }));
    expect(second.extraTerms).toEqual([two("One", "一"), two("Two", "二")]);
    expect(second.amendment).toMatchObject({ grossMinor: "0", benefitChanges: [], clause: two("Two", "二") });
  });

  it("changes something, and no price that a subscription pays", () => {
    const refused = (more: Partial<Amending>, code: string) =>
      expect(() => amendedTerms(amending(more))).toThrow(expect.objectContaining({ code, field: "tier_id" }));
    refused({ deal: signed().deal }, "nothing_changes");
    const terms = { ...signed(), paymentChoice: "subscription" as const };
    refused({ terms }, "subscription_price");
    expect(amendedTerms(amending({ terms, deal: terms.deal, clause: two("One") })).extraTerms).toHaveLength(1);
  });

  it("leaves the fingerprint of what was signed before as it was", () => {
    const before = canonicalTerms(signed());
    expect(before).not.toMatch(/amendment|extraTerms/);
    amendedTerms(amending());
    expect(canonicalTerms(signed())).toBe(before);
  });
});

describe("what was asked for", () => {
  it("stays promised", () => {
    const used = new Map([["passes", { name: two("passes"), units: 3 }]]);
    checkStillPromised(amending().deal, used);
    expect(() => checkStillPromised(signed().deal, used)).toThrow(
      expect.objectContaining({
        code: "benefit_in_use",
        data: { benefits: [{ benefit_id: "passes", name: two("passes"), used: 3, promised: 2 }] },
      }),
    );
  });
});

describe("on paper", () => {
  const up = amendedTerms(amending());

  it("the difference is one line with its days", () => {
    expect(invoiceDraft(up, "2027-07-02")).toMatchObject({
      lines: [
        {
          text: two(
            "Season: change, Silver → Gold, for 183 of 365 days from July 2, 2027",
            "Season：变更，银牌 → 金牌，自2027年7月2日起，共 365 天中的 183 天",
          ),
          quantity: 1,
          amountMinor: "183000",
        },
      ],
      netMinor: "183000",
      tax: { treatment: "domestic", rateBasisPoints: 1900, taxMinor: "34770" },
      grossMinor: "217770",
      dueOn: "2027-08-01",
    });
  });

  it("a credit takes part of an invoice back", () => {
    const invoice = invoiceDraft(signed(), "2027-01-01");
    expect(creditDraft(invoice, { netMinor: 500n, taxMinor: 95n }, two("x"), "2027-07-02")).toMatchObject({
      lines: [{ quantity: 1, amountMinor: "-500" }],
      netMinor: "-500",
      tax: { taxMinor: "-95" },
      grossMinor: "-595",
      dueOn: "2027-07-02",
    });
  });

  it("the contract says what has changed", () => {
    expect(up.amendment && changesText(up, up.amendment)).toEqual({
      en: "tier Silver → Gold; passes 2 → 5. To be paid, for 183 of 365 days from July 2, 2027: EUR 2,177.70 with tax.",
      "zh-CN":
        "赞助级别 银牌 → 金牌；passes 2 → 5。应补付，自2027年7月2日起，共 365 天中的 183 天：EUR 2,177.70（含税）。",
    });
  });
});

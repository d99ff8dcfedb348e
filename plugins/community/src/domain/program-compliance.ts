import type { TwoTexts } from "./two-texts";

/**
 * Decides whether a program keeps the rules of its field: its prospectus is public, a level costs and gives the same to
 * everybody, benefits stay what they were when the first agreement was executed, the highest level is not for one alone,
 * and how sponsors are listed and where the profit goes is stated. What was signed is compared by the copies that the
 * agreements carry, so that nothing that was edited since can hide a difference.
 */
export const COMPLIANCE_CODES = [
  "prospectus_public",
  "same_price",
  "same_benefits",
  "benefits_unchanged",
  "top_level_open",
  "listing_order_stated",
  "profit_stated",
] as const;
export type ComplianceCode = (typeof COMPLIANCE_CODES)[number];

export interface CompliancePromise {
  readonly benefitId: string;
  readonly kind: string;
  readonly name: TwoTexts;
  readonly description: TwoTexts;
  readonly quantity: number;
}

export interface ComplianceTier {
  readonly id: string;
  readonly name: TwoTexts;
  /** Null when everybody finds a place. */
  readonly capacity: number | null;
  readonly promises: readonly CompliancePromise[];
}

/** What was signed, as the agreement keeps it; without what was added to the tier. */
export interface ExecutedDeal {
  readonly agreementId: string;
  readonly tierId: string;
  readonly tierName: TwoTexts;
  readonly currency: string;
  /** Minor units as text, of the tier alone. */
  readonly priceMinor: string;
  readonly promises: readonly CompliancePromise[];
}

export interface ComplianceFacts {
  readonly state: string;
  readonly listingOrder: string;
  readonly profitStatement: TwoTexts;
  /** The highest first. */
  readonly tiers: readonly ComplianceTier[];
  /** In the order in which they were signed. */
  readonly executed: readonly ExecutedDeal[];
}

/** One thing that was looked at: what it should be, and what it is. */
export interface ComplianceRow {
  readonly what: "state" | "price" | "quantity" | "wording" | "capacity" | "listing_order" | "language";
  readonly tier: TwoTexts | null;
  readonly benefit: TwoTexts | null;
  readonly agreementId: string | null;
  readonly currency: string | null;
  readonly expected: string | null;
  readonly found: string | null;
}

export interface ComplianceCheck {
  readonly code: ComplianceCode;
  readonly ok: boolean;
  /** What breaks the rule; of a rule that is kept, what shows it, if anything. */
  readonly details: readonly ComplianceRow[];
}

const ROW: Omit<ComplianceRow, "what"> = {
  tier: null,
  benefit: null,
  agreementId: null,
  currency: null,
  expected: null,
  found: null,
};
const LANGUAGES = ["en", "zh-CN"] as const;

export function programCompliance(facts: ComplianceFacts): ComplianceCheck[] {
  const broken: Record<ComplianceCode, ComplianceRow[]> = {
    prospectus_public: facts.state === "published" ? [] : [{ ...ROW, what: "state", found: facts.state }],
    same_price: differingPrices(facts.executed),
    same_benefits: differingBenefits(facts.executed),
    benefits_unchanged: changedBenefits(facts),
    top_level_open: exclusiveTop(facts.tiers),
    listing_order_stated: [],
    profit_stated: LANGUAGES.filter((language) => !facts.profitStatement[language].trim()).map((language) => ({
      ...ROW,
      what: "language",
      expected: language,
    })),
  };
  const shown: ComplianceRow[] = [{ ...ROW, what: "listing_order", found: facts.listingOrder }];
  return COMPLIANCE_CODES.map((code) => ({
    code,
    ok: broken[code].length === 0,
    details: code === "listing_order_stated" ? shown : broken[code],
  }));
}

/** The first one of a level and a currency says what it costs. */
function differingPrices(executed: readonly ExecutedDeal[]): ComplianceRow[] {
  const first = new Map<string, string>();
  return executed.flatMap(({ agreementId, tierId, tierName, currency, priceMinor }) => {
    const level = `${tierId} ${currency}`;
    const expected = first.get(level) ?? priceMinor;
    first.set(level, expected);
    if (expected === priceMinor) return [];
    return [{ ...ROW, what: "price" as const, tier: tierName, agreementId, currency, expected, found: priceMinor }];
  });
}

/** The first one of a level says what it gives. */
function differingBenefits(executed: readonly ExecutedDeal[]): ComplianceRow[] {
  const first = firstOfTiers(executed);
  return executed.flatMap((deal) =>
    differences(first.get(deal.tierId)?.promises ?? [], deal.promises).map((difference) => ({
      ...ROW,
      ...difference,
      tier: deal.tierName,
      agreementId: deal.agreementId,
    })),
  );
}

/** A level that nobody has signed for may still change. */
function changedBenefits({ tiers, executed }: ComplianceFacts): ComplianceRow[] {
  const first = firstOfTiers(executed);
  return tiers.flatMap(({ id, name, promises }) => {
    const signed = first.get(id);
    if (!signed) return [];
    return differences(signed.promises, promises).map((difference) => ({
      ...ROW,
      ...difference,
      tier: name,
      agreementId: signed.agreementId,
    }));
  });
}

function exclusiveTop([top]: readonly ComplianceTier[]): ComplianceRow[] {
  return top?.capacity === 1 ? [{ ...ROW, what: "capacity", tier: top.name, found: "1" }] : [];
}

function firstOfTiers(executed: readonly ExecutedDeal[]): Map<string, ExecutedDeal> {
  const first = new Map<string, ExecutedDeal>();
  for (const deal of executed) if (!first.has(deal.tierId)) first.set(deal.tierId, deal);
  return first;
}

type Difference = Pick<ComplianceRow, "what" | "benefit" | "expected" | "found">;

function differences(expected: readonly CompliancePromise[], found: readonly CompliancePromise[]): Difference[] {
  const ids = [...new Set([...expected, ...found].map(({ benefitId }) => benefitId))];
  const of = (promises: readonly CompliancePromise[], id: string) => promises.find(({ benefitId }) => benefitId === id);
  return ids.flatMap((id): Difference[] => {
    const [before, after] = [of(expected, id), of(found, id)];
    const quantities = { expected: String(before?.quantity ?? 0), found: String(after?.quantity ?? 0) };
    const benefit = (before ?? after)?.name ?? null;
    if (quantities.expected !== quantities.found) return [{ what: "quantity", benefit, ...quantities }];
    if (!before || !after || isSaidAlike(before, after)) return [];
    return [{ what: "wording", benefit, expected: null, found: null }];
  });
}

const isSaidAlike = (one: CompliancePromise, other: CompliancePromise) =>
  one.kind === other.kind &&
  LANGUAGES.every(
    (language) =>
      one.name[language] === other.name[language] && one.description[language] === other.description[language],
  );

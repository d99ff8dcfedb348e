import type { BenefitKind } from "./catalogue-draft";
import type { DueRule } from "./due-rule";
import { DomainError } from "./errors";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what a partner and the shop agree on: one tier with what it promises, and benefits added to it, at the prices of
 * one currency. The deal is a copy: what the catalogue says later changes nothing in it. How many places are left is
 * counted where places are taken.
 */
export interface OfferedBenefit {
  readonly id: string;
  readonly kind: BenefitKind;
  readonly name: TwoTexts;
  readonly description: TwoTexts;
  /** Minor units as text by currency: what one costs by itself. */
  readonly priceMinor: Readonly<Record<string, string>>;
  /** What one is worth, likewise. */
  readonly valueMinor: Readonly<Record<string, string>>;
  /** What a benefit of its kind has to say besides, for instance where a logo stands. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly dueRule: DueRule | null;
  readonly isPackageOnly: boolean;
  readonly isAvailable: boolean;
  readonly conflictsWith: readonly string[];
}

export interface OfferedTier {
  readonly id: string;
  readonly name: TwoTexts;
  /** Minor units as text by currency; empty when the price is told on request. */
  readonly priceMinor: Readonly<Record<string, string>>;
  readonly termMonths: number;
  readonly promises: readonly { readonly benefitId: string; readonly quantity: number }[];
}

export interface Addition {
  readonly benefitId: string;
  readonly quantity: number;
}

export interface DealBenefit {
  readonly benefitId: string;
  readonly kind: BenefitKind;
  readonly name: TwoTexts;
  readonly description: TwoTexts;
  /** Promised by the tier and added to it, together. */
  readonly quantity: number;
  readonly addedQuantity: number;
  /** Minor units as text: what the added ones cost, nothing for those that the tier promises. */
  readonly priceMinor: string;
  /** Minor units as text: what one is worth; null when nobody said so in this currency. */
  readonly valueMinor: string | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly dueRule: DueRule | null;
}

export interface Deal {
  readonly tierId: string;
  readonly tierName: TwoTexts;
  readonly currency: string;
  /** Minor units as text, of the tier alone. */
  readonly priceMinor: string;
  readonly termMonths: number;
  readonly benefits: readonly DealBenefit[];
  /** Minor units as text: the tier and all that was added, before tax. */
  readonly totalMinor: string;
}

const MOST_OF_ONE = 1000;

/**
 * @throws DomainError `price_on_request` (not allowed) when neither the tier nor an offer names a price in this currency;
 * `benefit_not_for_sale` (not allowed), `addition_invalid` (invalid data), `benefits_conflict` (conflict), each with its field.
 */
export function dealOf(
  tier: OfferedTier,
  benefits: readonly OfferedBenefit[],
  { currency, additions }: { currency: string; additions: readonly Addition[] },
): Deal {
  const byId = new Map(benefits.map((benefit) => [benefit.id, benefit]));
  const price = tier.priceMinor[currency];
  if (price === undefined)
    throw new DomainError("not_allowed", "price_on_request", "The price of this tier is told on request", {
      field: "currency",
      data: { currencies: Object.keys(tier.priceMinor) },
    });
  const added = new Map<string, number>();
  additions.forEach(({ benefitId, quantity }, index) => {
    checkAddition(byId.get(benefitId), quantity, currency, `additions[${index}]`);
    added.set(benefitId, (added.get(benefitId) ?? 0) + quantity);
  });
  const promised = new Map(tier.promises.map(({ benefitId, quantity }) => [benefitId, quantity]));
  const chosen = benefits.filter(({ id }) => promised.has(id) || added.has(id));
  checkConflicts(chosen);
  const lines = chosen.map((benefit): DealBenefit => {
    const extra = added.get(benefit.id) ?? 0;
    return {
      benefitId: benefit.id,
      kind: benefit.kind,
      name: benefit.name,
      description: benefit.description,
      quantity: (promised.get(benefit.id) ?? 0) + extra,
      addedQuantity: extra,
      priceMinor: (BigInt(extra) * BigInt(benefit.priceMinor[currency] ?? 0)).toString(),
      valueMinor: benefit.valueMinor[currency] ?? null,
      settings: benefit.settings,
      dueRule: benefit.dueRule,
    };
  });
  const total = lines.reduce((sum, { priceMinor }) => sum + BigInt(priceMinor), BigInt(price));
  return {
    tierId: tier.id,
    tierName: tier.name,
    currency,
    priceMinor: price,
    termMonths: tier.termMonths,
    benefits: lines,
    totalMinor: total.toString(),
  };
}

function checkAddition(
  benefit: OfferedBenefit | undefined,
  quantity: number,
  currency: string,
  field: string,
): asserts benefit {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_OF_ONE)
    throw new DomainError("invalid_data", "addition_invalid", `A whole number from 1 to ${MOST_OF_ONE}`, {
      field: `${field}.quantity`,
    });
  if (!benefit?.isAvailable || benefit.isPackageOnly || benefit.priceMinor[currency] === undefined)
    throw new DomainError("not_allowed", "benefit_not_for_sale", "This benefit is not sold by itself", {
      field: `${field}.benefit_id`,
    });
}

/** Said by either of the two, it holds for both. */
function checkConflicts(chosen: readonly OfferedBenefit[]): void {
  const ids = new Set(chosen.map(({ id }) => id));
  for (const { id, conflictsWith } of chosen) {
    const other = conflictsWith.find((each) => each !== id && ids.has(each));
    if (other)
      throw new DomainError("conflict", "benefits_conflict", "These benefits exclude each other", {
        field: "additions",
        data: { benefits: [id, other] },
      });
  }
}

import type { FieldProblem } from "./errors";
import { blamed, handleProblems, nameProblems } from "./sponsorship-program";
import type { TwoTexts } from "./two-texts";

/** Decides what a tier says of itself and may promise. */
export const CONTRACT_LEVELS = ["none", "click_through", "countersigned"] as const;

export interface TierTerms {
  readonly handle: string;
  readonly name: TwoTexts;
  readonly summary: TwoTexts;
  /** Minor units as text by currency; empty when the price is told on request. */
  readonly price_minor: Readonly<Record<string, string>>;
  /** What the price depends on. */
  readonly price_note: TwoTexts | null;
  readonly term_months: number;
  /** Null when there are as many places as are wanted. */
  readonly capacity: number | null;
  readonly contract_level: (typeof CONTRACT_LEVELS)[number];
  /** ISO 8601; sponsors see the tier from the first until before the second moment. */
  readonly visible_from: string | null;
  readonly visible_to: string | null;
  readonly is_advertised: boolean;
  /** In pixels, of a partner's logo on the wall. */
  readonly logo_width: number | null;
  /** Quantity by the benefit's id. */
  readonly promises: Readonly<Record<string, number>>;
}

export function tierProblems(terms: TierTerms, benefitIds: ReadonlySet<string>): FieldProblem[] {
  const { visible_from: from, visible_to: to } = terms;
  return [
    ...handleProblems(terms.handle),
    ...nameProblems(terms.name),
    ...currencyProblems("price_minor", terms.price_minor),
    ...(from !== null && to !== null && Date.parse(to) <= Date.parse(from)
      ? [blamed("visible_to", "It is seen until later than it is first seen")]
      : []),
    ...Object.keys(terms.promises)
      .filter((id) => !benefitIds.has(id))
      .map((id) => blamed(`promises.${id}`, "The program has no such benefit")),
  ];
}

export function currencyProblems(field: string, minor: Readonly<Record<string, string>>): FieldProblem[] {
  return Object.keys(minor)
    .filter((currency) => !/^[a-z]{3}$/.test(currency))
    .map((currency) => blamed(`${field}.${currency}`, "A currency is three small letters"));
}

import { settingProblems } from "./benefit-settings";
import type { BenefitKind } from "./catalogue-draft";
import type { DueRule } from "./due-rule";
import type { FieldProblem } from "./errors";
import { blamed, handleProblems, nameProblems } from "./sponsorship-program";
import { currencyProblems } from "./sponsorship-tier";
import type { TwoTexts } from "./two-texts";

/** Decides what a benefit says of itself. */
export interface BenefitAsset {
  /** A name of its own among the benefit's assets. */
  readonly handle: string;
  readonly direction: "from_partner" | "to_partner";
  readonly form: "text" | "image" | "file" | "answer";
  readonly label: TwoTexts;
  readonly help: TwoTexts;
  readonly due_on: string | null;
  /** Width and height in pixels, or the most characters. */
  readonly limits: Readonly<Record<string, number>>;
  /** Given to all partners alike, as this text or file name. */
  readonly shared_value: string | null;
}

export interface BenefitTerms {
  readonly handle: string;
  readonly kind: BenefitKind;
  /** Its heading in the matrix. */
  readonly section: TwoTexts | null;
  readonly name: TwoTexts;
  readonly description: TwoTexts;
  /** Over all tiers; null when there are as many as are wanted. */
  readonly capacity: number | null;
  /** More than the capacity may be promised; whoever does is told. */
  readonly is_capacity_soft: boolean;
  /** Minor units as text by currency: what one is worth, and what one costs by itself. */
  readonly value_minor: Readonly<Record<string, string>>;
  readonly price_minor: Readonly<Record<string, string>>;
  readonly is_package_only: boolean;
  readonly is_standalone: boolean;
  readonly is_available: boolean;
  readonly is_new: boolean;
  readonly due_rule: DueRule | null;
  readonly assets: readonly BenefitAsset[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** Ids of those that nobody can have together with it. */
  readonly conflicts: readonly string[];
}

/** `otherIds`: the program's other benefits. */
export function benefitProblems(terms: BenefitTerms, otherIds: ReadonlySet<string>): FieldProblem[] {
  const handles = terms.assets.map(({ handle }) => handle);
  return [
    ...handleProblems(terms.handle),
    ...nameProblems(terms.name),
    ...currencyProblems("value_minor", terms.value_minor),
    ...currencyProblems("price_minor", terms.price_minor),
    ...(terms.is_package_only && terms.is_standalone
      ? [blamed("is_standalone", "What comes only with a tier is not sold by itself")]
      : []),
    ...settingProblems(terms.kind, terms.settings),
    ...handles.flatMap((handle, index) =>
      handles.indexOf(handle) < index ? [blamed(`assets[${index}].handle`, "Another asset has this name")] : [],
    ),
    ...terms.conflicts.flatMap((id, index) =>
      otherIds.has(id) ? [] : [blamed(`conflicts[${index}]`, "The program has no such other benefit")],
    ),
  ];
}

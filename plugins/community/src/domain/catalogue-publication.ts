import { DomainError, type FieldProblem } from "./errors";
import type { BenefitTerms } from "./sponsorship-benefit";
import { blamed, type ProgramTerms } from "./sponsorship-program";
import type { TierTerms } from "./sponsorship-tier";
import type { TwoTexts } from "./two-texts";

/**
 * Decides whether a program can be shown to sponsors: it says everything in both languages and where its profit goes, has a
 * tier, names its prices in the same currencies, and promises nothing that it cannot keep.
 */
export interface Catalogue {
  readonly program: ProgramTerms;
  readonly tiers: readonly TierTerms[];
  readonly benefits: readonly (BenefitTerms & { readonly id: string })[];
}

const LANGUAGES = ["en", "zh-CN"] as const;

/**
 * `today`: `2027-01-01`.
 * @throws DomainError `program_incomplete` (conflict) with a problem for each field: `tiers.gold.name.zh-CN`.
 */
export function checkPublication({ program, tiers, benefits }: Catalogue, today: string): void {
  const currencies = [...new Set(tiers.flatMap(({ price_minor }) => Object.keys(price_minor)))].sort();
  const byId = new Map(benefits.map((benefit) => [benefit.id, benefit]));
  const problems = [
    ...(["name", "summary", "profit_statement"] as const).flatMap((field) =>
      needed(`program.${field}`, program[field]),
    ),
    ...(program.ends_on !== null && program.ends_on < today
      ? [blamed("program.ends_on", "The program is over already", "past")]
      : []),
    ...(tiers.length === 0 ? [blamed("tiers", "There is nothing to sign up for", "none")] : []),
    ...tiers.flatMap((tier) => tierGaps(tier, currencies, byId)),
    ...benefits.flatMap((benefit) => benefitGaps(benefit, currencies)),
  ];
  if (problems.length > 0)
    throw new DomainError("conflict", "program_incomplete", "This program cannot be published yet", { problems });
}

function tierGaps(
  tier: TierTerms,
  currencies: readonly string[],
  byId: ReadonlyMap<string, BenefitTerms>,
): FieldProblem[] {
  const at = `tiers.${tier.handle}`;
  const promised = Object.entries(tier.promises).map(([id, quantity]) => ({ id, quantity, benefit: byId.get(id) }));
  return [
    ...needed(`${at}.name`, tier.name),
    ...both(`${at}.summary`, tier.summary),
    ...both(`${at}.price_note`, tier.price_note),
    // A tier without any price is on request.
    ...(Object.keys(tier.price_minor).length === 0 ? [] : lacking(`${at}.price_minor`, tier.price_minor, currencies)),
    ...promised.flatMap(({ id, quantity, benefit }) => [
      ...(benefit?.conflicts.some((other) => other in tier.promises && other > id)
        ? [blamed(`${at}.promises.${benefit.handle}`, "It excludes another benefit of this tier", "conflict")]
        : []),
      ...(benefit && !benefit.is_capacity_soft && benefit.capacity !== null && quantity > benefit.capacity
        ? [blamed(`${at}.promises.${benefit.handle}`, "More are promised than there are", "capacity")]
        : []),
    ]),
  ];
}

function benefitGaps(benefit: BenefitTerms, currencies: readonly string[]): FieldProblem[] {
  const at = `benefits.${benefit.handle}`;
  const isSold = !benefit.is_package_only && Object.keys(benefit.price_minor).length > 0;
  return [
    ...needed(`${at}.name`, benefit.name),
    ...both(`${at}.section`, benefit.section),
    ...both(`${at}.description`, benefit.description),
    ...(isSold ? lacking(`${at}.price_minor`, benefit.price_minor, currencies) : []),
    ...benefit.assets.flatMap(({ label, help }, index) => [
      ...needed(`${at}.assets[${index}].label`, label),
      ...both(`${at}.assets[${index}].help`, help),
    ]),
  ];
}

const needed = (field: string, texts: TwoTexts): FieldProblem[] =>
  LANGUAGES.filter((language) => !texts[language].trim()).map((language) =>
    blamed(`${field}.${language}`, "Needed in both languages", "text_missing"),
  );

/** What need not be said at all is said in both languages, or in none. */
const both = (field: string, texts: TwoTexts | null): FieldProblem[] =>
  texts && LANGUAGES.some((language) => texts[language].trim()) ? needed(field, texts) : [];

const lacking = (
  field: string,
  minor: Readonly<Record<string, string>>,
  currencies: readonly string[],
): FieldProblem[] =>
  currencies
    .filter((currency) => !(currency in minor))
    .map((currency) => blamed(`${field}.${currency}`, "Others have a price in this currency", "price_missing"));

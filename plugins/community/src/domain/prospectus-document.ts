import type { ListingOrder } from "./contract-document";
import { dateText, moneyText, periodText, wordsIn } from "./document-format";
import {
  type DocumentBlock,
  type DocumentLocale,
  type DocumentSection,
  type DocumentText,
  documentText,
  factsOf,
} from "./document-text";
import { prospectusWords } from "./prospectus-words";
import type { TwoTexts } from "./two-texts";

/**
 * Decides what the prospectus of a sponsorship program says: what is for sale, at which price, what it gives, what the
 * money does, and who is in already. It is public, and says the same to everybody.
 */
export interface ProspectusTier {
  readonly name: TwoTexts;
  readonly summary: TwoTexts;
  /** Minor units as text by currency; empty when the price is told on request. */
  readonly priceMinor: Readonly<Record<string, string>>;
  readonly priceNote: TwoTexts | null;
  readonly termMonths: number;
  readonly capacity: number | null;
  readonly placesLeft: number | null;
  /** Quantity by the benefit's id. */
  readonly promises: Readonly<Record<string, number>>;
}

export interface ProspectusInput {
  readonly programId: string;
  /** Counts how often the prospectus was made anew. */
  readonly revision: number;
  /** ISO 8601 */
  readonly madeAt: string;
  readonly organiserName: TwoTexts;
  readonly programName: TwoTexts;
  readonly summary: TwoTexts;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** The highest first. */
  readonly tiers: readonly ProspectusTier[];
  readonly benefits: readonly { readonly id: string; readonly name: TwoTexts; readonly description: TwoTexts }[];
  /** What the sponsors' money goes to. */
  readonly goals: readonly { readonly title: TwoTexts; readonly summary: TwoTexts }[];
  readonly profitStatement: TwoTexts;
  readonly listingOrder: ListingOrder;
  /** In their stated order. */
  readonly sponsors: readonly { readonly name: TwoTexts; readonly tierName: TwoTexts }[];
  readonly contact: { readonly name: string; readonly email: string; readonly url: TwoTexts };
  readonly verifyUrl: TwoTexts;
}

export function prospectusDocument(input: ProspectusInput, locale: DocumentLocale): DocumentText {
  const words = prospectusWords[locale];
  const { period } = input;
  const program = wordsIn(input.programName, locale);
  const sections: DocumentSection[] = [
    { heading: words.about, blocks: paragraph(wordsIn(input.summary, locale)) },
    { heading: words.funds, blocks: fundsBlocks(input, locale) },
    { heading: words.tiers, blocks: [tierTable(input.tiers, locale), ...tierSummaries(input.tiers, locale)] },
    { heading: words.benefits, blocks: matrices(input, locale) },
    { heading: words.details, blocks: benefitDetails(input, locale) },
    { heading: words.sponsors, blocks: sponsorBlocks(input, locale) },
    { heading: words.rules, blocks: [{ kind: "list", items: words.ruleTexts }] },
    { heading: words.contact, blocks: contactBlocks(input, locale) },
  ];
  return documentText({
    kind: "prospectus",
    locale,
    title: words.title(program),
    author: wordsIn(input.organiserName, locale),
    madeAt: input.madeAt,
    meta: factsOf([
      [words.organiser, wordsIn(input.organiserName, locale)],
      [words.period, period && periodText(period.from, period.to, locale)],
      [words.asOf, dateText(input.madeAt, locale)],
    ]),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    footer: words.footer(program, input.verifyUrl[locale]),
  });
}

const paragraph = (text: string): DocumentBlock[] => (text ? [{ kind: "paragraph", text }] : []);

function fundsBlocks({ goals, profitStatement }: ProspectusInput, locale: DocumentLocale): DocumentBlock[] {
  const facts = goals.map(({ title, summary }) => ({ label: wordsIn(title, locale), value: wordsIn(summary, locale) }));
  const stated = wordsIn(profitStatement, locale);
  return [
    ...(facts.length > 0 ? [{ kind: "facts" as const, title: null, facts }] : []),
    ...paragraph(stated && prospectusWords[locale].profit(stated)),
  ];
}

function priceText({ priceMinor, priceNote }: ProspectusTier, locale: DocumentLocale): string {
  const prices = Object.entries(priceMinor)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, amountMinor]) => moneyText(BigInt(amountMinor), currency, locale));
  const note = priceNote === null ? "" : wordsIn(priceNote, locale);
  return [...(prices.length > 0 ? prices : [prospectusWords[locale].onRequest]), note].filter(Boolean).join("\n");
}

function tierTable(tiers: readonly ProspectusTier[], locale: DocumentLocale): DocumentBlock {
  const words = prospectusWords[locale];
  return {
    kind: "table",
    columns: [
      { title: words.tier, align: "start", share: 3 },
      { title: words.term, align: "start", share: 2 },
      { title: words.places, align: "end", share: 2 },
      { title: words.price, align: "end", share: 3 },
    ],
    rows: tiers.map((tier) => [
      wordsIn(tier.name, locale),
      words.months(tier.termMonths),
      tier.capacity === null ? words.unlimited : words.placesLeft(tier.placesLeft ?? tier.capacity, tier.capacity),
      priceText(tier, locale),
    ]),
    totals: [],
  };
}

function tierSummaries(tiers: readonly ProspectusTier[], locale: DocumentLocale): DocumentBlock[] {
  const facts = tiers.flatMap(({ name, summary }) => factsOf([[wordsIn(name, locale), wordsIn(summary, locale)]]));
  return facts.length > 0 ? [{ kind: "facts", title: null, facts }] : [];
}

const MOST_TIERS_ABREAST = 5;

/** As many tables as it takes: a page has room for five tiers beside the benefits' names. */
function matrices({ tiers, benefits }: ProspectusInput, locale: DocumentLocale): DocumentBlock[] {
  if (benefits.length === 0) return [];
  const words = prospectusWords[locale];
  const tables = Math.ceil(tiers.length / MOST_TIERS_ABREAST);
  const abreast = Math.ceil(tiers.length / tables);
  return Array.from({ length: tables }, (_, at) => tiers.slice(at * abreast, (at + 1) * abreast)).map((some) => ({
    kind: "table",
    columns: [
      { title: words.benefit, align: "start", share: 3 },
      ...some.map(({ name }) => ({ title: wordsIn(name, locale), align: "center" as const, share: 1.2 })),
    ],
    rows: benefits
      .filter(({ id }) => some.some(({ promises }) => promises[id]))
      .map(({ id, name }) => [wordsIn(name, locale), ...some.map(({ promises }) => quantityText(promises[id]))]),
    totals: [],
  }));
}

/** One of something is simply there. */
const quantityText = (quantity = 0) => (quantity === 0 ? "–" : quantity === 1 ? "✓" : `${quantity}`);

function benefitDetails({ benefits }: ProspectusInput, locale: DocumentLocale): DocumentBlock[] {
  const facts = benefits.flatMap(({ name, description }) =>
    factsOf([[wordsIn(name, locale), wordsIn(description, locale)]]),
  );
  return facts.length > 0 ? [{ kind: "facts", title: null, facts }] : [];
}

function sponsorBlocks({ sponsors, listingOrder }: ProspectusInput, locale: DocumentLocale): DocumentBlock[] {
  const words = prospectusWords[locale];
  if (sponsors.length === 0) return paragraph(words.noSponsors);
  const tiers = [...new Set(sponsors.map(({ tierName }) => wordsIn(tierName, locale)))];
  const separator = locale === "en" ? ", " : "、";
  const facts = tiers.map((label) => ({
    label,
    value: sponsors
      .filter(({ tierName }) => wordsIn(tierName, locale) === label)
      .map(({ name }) => wordsIn(name, locale))
      .join(separator),
  }));
  return [{ kind: "facts", title: null, facts }, ...paragraph(words.order[listingOrder])];
}

function contactBlocks({ contact }: ProspectusInput, locale: DocumentLocale): DocumentBlock[] {
  const words = prospectusWords[locale];
  const facts = factsOf([
    [words.name, contact.name],
    [words.email, contact.email],
    [words.signUp, contact.url[locale]],
  ]);
  return [{ kind: "facts", title: null, facts }];
}

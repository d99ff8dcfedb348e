import { type Language, localeOf } from "~/config/languages";
import { urls } from "~/config/urls";
import { formatUnits } from "~/lib/impact/units";
import { formatMinor } from "~/lib/money";
import type { MinorByCurrency } from "../../../plugins/community/src/types/impact";
import type { PublicBenefit, PublicProgram, PublicTier } from "../../../plugins/community/src/types/sponsorship";
import type { SponsorWords } from "./words.server";

export interface TierView {
  id: string;
  name: string;
  summary: string;
  price: string;
  otherPrices: string | undefined;
  note: string | undefined;
  terms: string;
  /** Undefined where there are as many places as are wanted. */
  places: string | undefined;
  isFull: boolean;
  call: string;
  /** For those who hear the button without its card. */
  callOf: string;
  to: string;
  promises: string[];
}

/** Whom a page is for: it decides the words, the numbers' look, and which price comes first. */
export interface Audience {
  language: Language;
  /** Lower case. */
  currency: string;
  words: SponsorWords;
}

/** The reader's currency where there is a price in it, or else the first; then the others, told by their codes. */
export const pricesOf = (price: MinorByCurrency, { language, currency }: Audience): string[] =>
  Object.entries(price)
    .sort(([a], [b]) => Number(b === currency) - Number(a === currency))
    .map(([code, minor]) => formatMinor(minor, code, localeOf(language), code === currency ? "narrowSymbol" : "code"));

export const tierView = (program: PublicProgram, tier: PublicTier, audience: Audience): TierView => {
  const { language, words } = audience;
  const locale = localeOf(language);
  const [price, ...others] = pricesOf(tier.price_minor, audience);
  const count = (places: number) => formatUnits(String(places), locale);
  const { capacity, places_left: left } = tier;
  const isFull = left === 0;
  const call = isFull ? words.join : words.become;
  return {
    id: tier.id,
    name: tier.name[locale],
    summary: tier.summary[locale],
    price: price ?? words.onRequest,
    otherPrices: others.length > 0 ? words.otherPrices(others.join(" · ")) : undefined,
    note: tier.price_note?.[locale] || undefined,
    terms: `${words.term(tier.term_months)} · ${words.contract[tier.contract_level]}`,
    places:
      left === null || capacity === null ? undefined : isFull ? words.full : words.places(count(left), count(capacity)),
    isFull,
    call,
    callOf: words.callOf(call, tier.name[locale]),
    to: urls.applyToSponsor(language, program.handle, tier.handle),
    promises: program.sections
      .flatMap(({ benefits }) => benefits)
      .flatMap((benefit) => {
        const quantity = tier.promises[benefit.id] ?? 0;
        if (quantity === 0) return [];
        const name = benefit.name[locale];
        return isCounted(benefit, quantity) ? words.times(count(quantity), name) : name;
      }),
  };
};

/** One logo is a logo; one ticket is one ticket. */
const COUNTED = new Set(["event_tickets", "talk", "booth", "social_post", "discount_code", "merchandise_bundle"]);

export const isCounted = ({ kind }: PublicBenefit, quantity: number): boolean => quantity > 1 || COUNTED.has(kind);

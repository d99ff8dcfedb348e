import type { Locale } from ".";
import type { MinorByCurrency, PublicGoal, TwoTexts } from "./impact";

/**
 * `GET /store/sponsorship`: what anybody may know of what sponsors can sign up for. Nothing here names a person. All texts
 * have words in both languages: where one is not written yet, it has the other's.
 */
export interface SponsorshipAnswer {
  programs: PublicProgram[];
}

export interface PublicProgram {
  id: string;
  /** Of its address: lower case, digits and hyphens. */
  handle: string;
  name: TwoTexts;
  summary: TwoTexts;
  /** Where the profit goes. */
  profit_statement: TwoTexts;
  /** `2027-01-01`, as the two below. */
  starts_on: string | null;
  ends_on: string | null;
  last_payment_on: string | null;
  /** The rule by which the sponsors of a tier are listed; by lot, it is drawn anew each day. */
  listing_order: "alphabetical" | "signed_first" | "random";
  /** The highest first. */
  tiers: PublicTier[];
  /** In the order of the catalogue. */
  sections: PublicSection[];
  goals: SponsoredGoal[];
}

export interface PublicTier {
  id: string;
  handle: string;
  name: TwoTexts;
  summary: TwoTexts;
  /** Empty when the price is told on request. */
  price_minor: MinorByCurrency;
  price_note: TwoTexts | null;
  term_months: number;
  /** Null, as the places left, where there are as many as are wanted. */
  capacity: number | null;
  places_left: number | null;
  contract_level: "none" | "click_through" | "countersigned";
  /** Quantity by the benefit's id. */
  promises: Record<string, number>;
  /** In the order of the program's rule; names sort differently in the two languages. */
  sponsors: Record<Locale, PublicSponsor[]>;
}

export interface PublicSponsor {
  partner_id: string;
  name: TwoTexts;
  site: string | null;
  /** Addresses of pictures made for light and for dark pages; one stands in for the other. */
  logos: { light: string | null; dark: string | null };
  tier_id: string;
  /** When it signed, ISO 8601. */
  since: string;
}

/** Benefits of one heading; null for those without. */
export interface PublicSection {
  name: TwoTexts | null;
  benefits: PublicBenefit[];
}

export interface PublicBenefit {
  id: string;
  handle: string;
  kind: string;
  name: TwoTexts;
  description: TwoTexts;
  /** What one more costs beside a tier; empty when it comes only with a tier. */
  price_minor: MinorByCurrency;
  is_new: boolean;
}

/** A goal under way that gets a part of what sponsors pay, and by which rules. */
export interface SponsoredGoal {
  goal: PublicGoal;
  rules: SponsoredRule[];
}

export interface SponsoredRule {
  /** All revenue, what one tier of the program brings, or what one partner does. */
  by: "all" | "tier" | "partner";
  /** Of the tier; null otherwise. */
  tier_id: string | null;
  /** One of the two. */
  share_basis_points: number | null;
  per_item_minor: MinorByCurrency | null;
}

import type { Locale } from "~/config/languages";
import type { PublicProgram, PublicTier } from "../../../plugins/community/src/types/sponsorship";
import { english } from "./words-en.server";
import { chinese } from "./words-zh.server";

/** The prose of the sponsors' page stays on the server: a page of words needs no words in a script. */
export interface SponsorWords {
  title: string;
  description: string;
  lead: string;
  onThisPage: string;
  /** The prospectus on paper. */
  pdf: string;
  /** When no program is published. */
  nothing: string;
  nothingLead: string;
  contact: string;
  questions: string;
  questionsLead: string;

  dates: (from: string, to: string) => string;
  payBy: (date: string) => string;
  tiers: string;
  noTiers: string;
  onRequest: string;
  otherPrices: (prices: string) => string;
  term: (months: number) => string;
  places: (left: string, all: string) => string;
  full: string;
  contract: Record<PublicTier["contract_level"], string>;
  become: string;
  join: string;
  /** For those who hear the button without its card. */
  callOf: (call: string, tier: string) => string;
  whatItGives: string;
  times: (quantity: string, name: string) => string;

  compare: string;
  compareLead: string;
  benefit: string;
  otherBenefits: string;
  included: string;
  notIncluded: string;
  price: string;
  placesLeft: string;
  unlimited: string;
  addition: (price: string) => string;
  isNew: string;

  funds: string;
  fundsLead: string;
  noGoals: string;
  share: (percent: string, of: string) => string;
  perItem: (money: string, of: string) => string;
  everySponsorship: string;
  ofTier: (tier: string) => string;
  somePartners: string;
  profit: string;
  books: string;

  wall: string;
  noSponsors: string;
  rule: Record<PublicProgram["listing_order"], string>;
}

export const sponsorWords = (locale: Locale): SponsorWords => (locale === "zh-CN" ? chinese : english);

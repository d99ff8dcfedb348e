import type { Locale } from "~/config/languages";
import type { GoalWords } from "~/lib/impact/goal-words.server";
import { english } from "./words-en.server";
import { chinese } from "./words-zh.server";

/** The prose of the impact pages stays on the server: a page of words needs no words in a script. */
export interface ImpactWords extends GoalWords {
  title: string;
  description: string;
  lead: string;
  goals: string;
  noGoals: string;
  flow: string;
  flowLead: string;
  flowNothing: (currency: string) => string;
  flowDescription: (inflow: string) => string;
  inCurrency: string;
  asTable: string;
  from: string;
  to: string;
  amount: string;
  sales: string;
  sponsors: string;
  contributors: string;
  otherGoals: string;
  ahead: string;
  spent: string;
  held: string;
  passedOn: string;
  pool: string;
  shop: string;
  shipping: string;
  tax: string;
  latest: string;
  latestNothing: string;
  books: string;
  booksLead: string;
  allPostings: string;
  sponsor: string;

  rules: string;
  noRules: string;
  share: (percent: string, of: string) => string;
  perItem: (money: string, of: string) => string;
  everySale: string;
  salesOf: (name: string) => string;
  ruleFrom: (date: string) => string;
  ruleSince: (date: string) => string;
  ruleBetween: (from: string, to: string) => string;
  sources: string;
  noSources: string;
  sponsorGift: (name: string) => string;
  fromGoal: (title: string) => string;
  money: string;
  unitCost: string;
  realUnitCost: string;
  inHand: string;
  deliveries: string;
  noDeliveries: string;
  verified: (date: string) => string;
  waiting: string;
  cost: (money: string) => string;
  perUnit: (money: string) => string;
  evidence: string;
  matching: string;
  match: (sponsor: string, ratio: string, cap: string) => string;
  paidOf: (paid: string, due: string) => string;
  history: string;
  consent: string;
  replacedBy: string;
  give: string;

  booksTitle: string;
  booksDescription: string;
  booksIntro: string;
  steps: { title: string; text: string }[];
  download: string;
  downloadVerifier: string;
  command: string;
  promises: { title: string; text: string }[];
  promisesTitle: string;
  seals: string;
  sealsLead: string;
  noSeals: string;
  number: string;
  closed: string;
  transfers: string;
  root: string;
  hash: string;
  older: string;
  newest: string;
  postings: string;

  posting: (id: string) => string;
  happened: string;
  posted: string;
  why: string;
  source: string;
  version: string;
  reverses: string;
  legs: string;
  legsLead: string;
  account: string;
  debit: string;
  credit: string;
  proof: string;
  proofLead: (seal: string) => string;
  proofPath: string;
  noProof: string;
  kinds: Record<string, string>;
  accounts: Record<
    "receivable" | "cash" | "revenue" | "shipping" | "tax" | "shop" | "pool" | "points" | "contributor",
    string
  >;
  units: Record<string, string>;
}

export const impactWords = (locale: Locale): ImpactWords => (locale === "zh-CN" ? chinese : english);

/** What a page says, and no more: what it does not say is not sent. */
export const pick = <Key extends keyof ImpactWords>(words: ImpactWords, ...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, words[key]])) as Pick<ImpactWords, Key>;

import type { Locale } from "~/config/languages";
import type { PublicGoal } from "../../../plugins/community/src/types/impact";
import { chinese } from "./words-zh.server";

/** The prose of the impact pages stays on the server: a page of words needs no words in a script. */
export interface ImpactWords {
  title: string;
  description: string;
  lead: string;
  goals: string;
  noGoals: string;
  states: Record<PublicGoal["state"], string>;
  funded: (units: string, target: string, unit: string) => string;
  delivered: (units: string, target: string, unit: string) => string;
  reported: (units: string, unit: string) => string;
  given: (money: string) => string;
  nothingGiven: string;
  until: (date: string) => string;
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
  moved: (state: string) => string;
  consent: string;
  replacedBy: string;
  give: string;
  giveAnything: string;

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
  accounts: Record<"receivable" | "cash" | "revenue" | "shipping" | "tax" | "shop" | "pool", string>;
}

const english: ImpactWords = {
  title: "What it pays for",
  description: "Goals with social value, what was given and what was delivered, from books that anyone can check.",
  lead: "A share of every sale goes to goals the community has agreed on. What is funded and what is delivered are two different numbers, and both are here, as the ledger has them.",
  goals: "The goals",
  noGoals: "No goal has been opened yet. When the community agrees on the first, it is shown here.",
  states: {
    open: "Open",
    funded: "Funded",
    delivering: "Being delivered",
    achieved: "Achieved",
    delayed: "Delayed",
    substituted: "Replaced",
    cancelled: "Cancelled",
  },
  funded: (units, target, unit) => `Funded: ${units} of ${target} ${unit}`,
  delivered: (units, target, unit) => `Delivered: ${units} of ${target} ${unit}`,
  reported: (units, unit) => `${units} more ${unit} reported, waiting for a second person to check`,
  given: (money) => `${money} given`,
  nothingGiven: "Nothing given yet",
  until: (date) => `until ${date}`,
  flow: "Where the money came from and where it went",
  flowLead:
    "Sales after discounts and refunds, with everything that buyers and sponsors paid. Card fees are not in the books yet.",
  flowNothing: (currency) => `No money has moved in ${currency} yet.`,
  flowDescription: (inflow) => `${inflow} came in. Every sum of the picture stands in the table below it.`,
  inCurrency: "Currency",
  asTable: "The same as a table",
  from: "From",
  to: "To",
  amount: "Amount",
  sales: "Sales",
  sponsors: "Sponsors who match gifts",
  otherGoals: "Goals that ended",
  ahead: "Paid ahead of the gifts",
  spent: "Spent on deliveries",
  held: "In hand for deliveries",
  passedOn: "Passed on",
  pool: "Waiting for another goal",
  shop: "The shop: making, packing, running it",
  shipping: "Parcels",
  tax: "Taxes",
  latest: "The latest postings",
  latestNothing: "Nothing has been given yet. The first sale appears here seconds after it is paid.",
  books: "Check the books",
  booksLead:
    "Download every posting since the first day, and a small program that proves on your own machine that nothing was changed.",
  allPostings: "All postings",

  rules: "What gives to it",
  noRules: "No sale gives to this goal at present.",
  share: (percent, of) => `${percent} of ${of}`,
  perItem: (money, of) => `${money} for each item of ${of}`,
  everySale: "every sale",
  salesOf: (name) => `“${name}”`,
  ruleFrom: (date) => `from ${date}`,
  ruleSince: (date) => `since ${date}`,
  ruleBetween: (from, to) => `from ${from} to ${to}`,
  sources: "Where its money came from",
  noSources: "Nothing has been given yet.",
  sponsorGift: (name) => `${name}, matching gifts`,
  fromGoal: (title) => `From the goal “${title}”`,
  money: "Its money",
  unitCost: "A unit is planned to cost",
  realUnitCost: "A delivered unit has cost",
  inHand: "In hand",
  deliveries: "What was delivered",
  noDeliveries: "Nothing has been delivered yet. Each delivery is shown here with its evidence.",
  verified: (date) => `Checked by a second person on ${date}`,
  waiting: "Reported, waiting for a second person to check",
  cost: (money) => `cost ${money}`,
  perUnit: (money) => `${money} a unit`,
  evidence: "Evidence",
  matching: "Who matches gifts",
  match: (sponsor, ratio, cap) => `${sponsor} adds ${ratio} to every gift from sales, up to ${cap}.`,
  paidOf: (paid, due) => `${paid} paid so far, ${due} due.`,
  history: "What happened",
  moved: (state) => state,
  consent: "What those who gave agreed to",
  replacedBy: "In its place stands",
  give: "Buy something that gives to it",
  giveAnything: "Everything in the shop gives to it",

  booksTitle: "Check the books",
  booksDescription: "The seals, the download, and the program that verifies our ledger without us.",
  booksIntro:
    "You need not believe us. The whole ledger is public: each posting, without personal data. Every period is sealed with a fingerprint of all that stands in it, chained to the seal before. If anybody changed, added or took away a single line, the fingerprints would no longer fit.",
  steps: [
    { title: "Download the books", text: "One line for each account, transfer, seal and balance, as text." },
    {
      title: "Download the verifier",
      text: "One readable file. It needs Node.js 20 or newer, no network and no server of ours.",
    },
    {
      title: "Run it",
      text: "It recomputes every sum, every seal and every balance, and names the first line that is wrong.",
    },
  ],
  download: "The books (NDJSON)",
  downloadVerifier: "The verifier (JavaScript)",
  command: "In the folder with both files",
  promisesTitle: "What it proves",
  promises: [
    {
      title: "Every transfer balances",
      text: "What leaves one account arrives in others, in each currency, to the last cent.",
    },
    {
      title: "Nothing was changed afterwards",
      text: "Write down the last seal today; next year's download must still contain it.",
    },
    { title: "Balances are the sum of their entries", text: "No figure on these pages comes from anywhere else." },
  ],
  seals: "Seals",
  sealsLead: "The newest first. To hold us to it, keep the fingerprint of the last one.",
  noSeals: "Nothing has been sealed yet; the first seal follows the first posting within the hour.",
  number: "No.",
  closed: "Closed",
  transfers: "Transfers",
  root: "Merkle root",
  hash: "Fingerprint",
  older: "Older",
  newest: "Back to the newest",
  postings: "Postings",

  posting: (id) => `Posting ${id}`,
  happened: "Happened",
  posted: "Posted",
  why: "What it is",
  source: "Caused by",
  version: "Version",
  reverses: "Takes back posting",
  legs: "Accounts",
  legsLead: "Both columns have the same sum, in each currency.",
  account: "Account",
  debit: "Debit",
  credit: "Credit",
  proof: "Proof",
  proofLead: (seal) =>
    `This posting is under seal ${seal}. With these fingerprints its root can be computed from this posting alone.`,
  proofPath: "Path to the root",
  noProof: "Not sealed yet. Its period is closed within the hour.",
  kinds: {
    capture: "Payment received",
    allocation: "Payment given to goals",
    refund: "Payment refunded",
    refund_allocation: "Taken back for a refund",
    delivery_spending: "Delivery paid",
    pledge_payment: "Sponsor matched gifts",
    goal_cancelled: "Goal cancelled",
    goal_substituted: "Goal replaced",
  },
  accounts: {
    receivable: "Card payments",
    cash: "Bank account",
    revenue: "Sales, to be shared out",
    shipping: "Parcels",
    tax: "Taxes",
    shop: "The shop",
    pool: "Waiting for another goal",
  },
};

export const impactWords = (locale: Locale): ImpactWords => (locale === "zh-CN" ? chinese : english);

import type { RouterContextProvider } from "react-router";
import type { Locale } from "~/config/languages";
import { type FlowChart, layOutFlow } from "~/lib/impact/flow";
import { currenciesOf, flowOfGoals } from "~/lib/impact/flow-of-goals";
import { goalCard } from "~/lib/impact/goal-card.server";
import { readImpact } from "~/lib/impact/read.server";
import { getReader } from "~/lib/reader/reader.server";
import type { ImpactAnswer } from "../../../plugins/community/src/types/impact";
import type { TransferListAnswer } from "../../../plugins/community/src/types/ledger";
import { postingRow } from "./posting-rows.server";
import { type ImpactWords, impactWords, pick } from "./words.server";

const shownPostings = 8;
const wide = { width: 1080, moneyHeight: 300, labelWidth: 260 };
const narrow = { width: 340, moneyHeight: 260, labelWidth: 106 };

/** `?currency=` chooses one; the reader's own where the books have it. */
export const loadImpact = async (context: Readonly<RouterContextProvider>, request: Request) => {
  const { locale, region } = getReader(context);
  const words = impactWords(locale);
  const [answer, { transfers, goals }] = await Promise.all([
    readImpact<ImpactAnswer>(),
    readImpact<TransferListAnswer>(`/postings?about=goals&limit=${shownPostings}`),
  ]);
  const asked = new URL(request.url).searchParams.get("currency") ?? "";
  const own = region.currencyCode.toLowerCase();
  const currencies = currenciesOf(answer, own);
  const currency = currencies.includes(asked) ? asked : (currencies[0] ?? own);
  return {
    words: { ...pageWords(words), flowNothing: words.flowNothing(currency.toUpperCase()) },
    goals: answer.goals.map((goal) => goalCard(goal, locale, words)),
    currency,
    currencies,
    flow: flowView(answer, currency, words, locale),
    latest: transfers.map((transfer) => postingRow(transfer, goals, words, locale)),
  };
};

export type ImpactView = Awaited<ReturnType<typeof loadImpact>>;

interface FlowView {
  wide: FlowChart;
  narrow: FlowChart;
  rows: { key: string; from: string; to: string; amount: string }[];
  description: string;
}

const flowView = (answer: ImpactAnswer, currency: string, words: ImpactWords, locale: Locale): FlowView | undefined => {
  const { nodes, links, rows, inflow } = flowOfGoals(answer, currency, words, locale);
  if (links.length === 0) return undefined;
  return {
    wide: layOutFlow(nodes, links, wide),
    narrow: layOutFlow(nodes, links, narrow),
    rows,
    description: words.flowDescription(inflow),
  };
};

const pageWords = (words: ImpactWords) =>
  pick(
    words,
    "title",
    "description",
    "lead",
    "goals",
    "sponsor",
    "noGoals",
    "flow",
    "flowLead",
    "inCurrency",
    "asTable",
    "from",
    "to",
    "amount",
    "latest",
    "latestNothing",
    "books",
    "booksLead",
    "allPostings",
  );

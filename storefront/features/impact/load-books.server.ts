import type { RouterContextProvider } from "react-router";
import { momentText } from "~/lib/impact/amounts.server";
import { readImpact } from "~/lib/impact/read.server";
import { getReader } from "~/lib/reader/reader.server";
import type { SealListAnswer, TransferListAnswer } from "../../../plugins/community/src/types/ledger";
import { postingRow } from "./posting-rows.server";
import { type ImpactWords, impactWords, pick } from "./words.server";

const sealsOnPage = 6;
const postingsOnPage = 20;
/** The ledger's numbers have at most 18 digits; anything else is asked for nowhere. */
const isNumber = (text: string | null): text is string => /^[1-9]\d{0,17}$/.test(text ?? "");
const before = (text: string | null) => (isNumber(text) ? `&before=${text}` : "");

/** `?before=` pages through the postings, `?seals=` through the seals. */
export const loadBooks = async (context: Readonly<RouterContextProvider>, request: Request) => {
  const { locale } = getReader(context);
  const words = impactWords(locale);
  const { searchParams } = new URL(request.url);
  const [postingsBefore, sealsBefore] = [searchParams.get("before"), searchParams.get("seals")];
  const [sealed, posted] = await Promise.all([
    readImpact<SealListAnswer>(`/seals?limit=${sealsOnPage}${before(sealsBefore)}`),
    readImpact<TransferListAnswer>(`/postings?limit=${postingsOnPage}${before(postingsBefore)}`),
  ]);
  return {
    words: pageWords(words),
    seals: sealed.seals.map(({ number, closed_at, transfer_count, root, hash }) => ({
      number,
      at: closed_at,
      closed: momentText(closed_at, locale),
      transfers: new Intl.NumberFormat(locale).format(transfer_count),
      root,
      hash,
    })),
    olderSeals: sealed.next_before ?? undefined,
    sealsBefore: isNumber(sealsBefore) ? sealsBefore : undefined,
    postings: posted.transfers.map((transfer) => postingRow(transfer, posted.goals, words, locale)),
    olderPostings: posted.next_before ?? undefined,
    postingsBefore: isNumber(postingsBefore) ? postingsBefore : undefined,
  };
};

export type BooksView = Awaited<ReturnType<typeof loadBooks>>;

const pageWords = (words: ImpactWords) => ({
  impact: words.title,
  title: words.booksTitle,
  description: words.booksDescription,
  intro: words.booksIntro,
  ...pick(
    words,
    "steps",
    "download",
    "downloadVerifier",
    "command",
    "promisesTitle",
    "promises",
    "seals",
    "sealsLead",
    "noSeals",
    "number",
    "closed",
    "transfers",
    "root",
    "hash",
    "older",
    "newest",
    "postings",
    "latestNothing",
  ),
});

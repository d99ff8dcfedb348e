import type { RouterContextProvider } from "react-router";
import type { Locale } from "~/config/languages";
import { momentText } from "~/lib/impact/amounts.server";
import { readImpact } from "~/lib/impact/read.server";
import { MedusaError } from "~/lib/medusa.server";
import { getReader } from "~/lib/reader/reader.server";
import type { PostingAnswer } from "../../../plugins/community/src/types/impact";
import { accountName, kindName, unitAmount } from "./posting-rows.server";
import { type ImpactWords, impactWords, pick } from "./words.server";

const readPosting = async (id: string): Promise<PostingAnswer> => {
  if (!/^[1-9]\d{0,17}$/.test(id)) throw new Response(null, { status: 404 });
  try {
    return await readImpact<PostingAnswer>(`/transfers/${id}`);
  } catch (error) {
    if (error instanceof MedusaError && error.status === 404) throw new Response(null, { status: 404 });
    throw error;
  }
};

export const loadPosting = async (context: Readonly<RouterContextProvider>, id: string) => {
  const { locale } = getReader(context);
  const words = impactWords(locale);
  const { transfer, goals, proof } = await readPosting(id);
  const { source } = transfer;
  return {
    words: pageWords(words),
    id,
    title: words.posting(id),
    facts: [
      { key: "why", label: words.why, text: kindName(transfer, words), at: undefined },
      { key: "happened", label: words.happened, ...moment(transfer.occurred_at, locale) },
      { key: "posted", label: words.posted, ...moment(transfer.posted_at, locale) },
      { key: "source", label: words.source, text: `${source.type} ${source.id}`, at: undefined },
      { key: "version", label: words.version, text: String(source.version), at: undefined },
    ],
    reverses: transfer.reverses ?? undefined,
    legs: transfer.legs.map(({ account, unit, amount_minor }) => {
      const minor = BigInt(amount_minor);
      const amount = unitAmount(minor < 0n ? -minor : minor, unit, words, locale);
      const isDebit = minor > 0n;
      return {
        account,
        name: accountName(account, goals, words, locale),
        debit: isDebit ? amount : "",
        credit: isDebit ? "" : amount,
      };
    }),
    proof: proof && {
      lead: words.proofLead(String(proof.seal.number)),
      seal: proof.seal.hash,
      root: proof.seal.root,
      path: proof.path.map(({ side, hash }) => ({ side, hash })),
    },
  };
};

export type PostingView = Awaited<ReturnType<typeof loadPosting>>;

const moment = (at: string, locale: Locale) => ({ text: momentText(at, locale), at });

const pageWords = (words: ImpactWords) => ({
  impact: words.title,
  books: words.booksTitle,
  ...pick(
    words,
    "reverses",
    "legs",
    "legsLead",
    "account",
    "debit",
    "credit",
    "proof",
    "proofPath",
    "noProof",
    "root",
    "hash",
  ),
});

import type { RouterContextProvider } from "react-router";
import { env } from "~/lib/env.server";
import { readPublic } from "~/lib/public-answers.server";
import { getReader } from "~/lib/reader/reader.server";
import type { SponsorshipAnswer } from "../../../plugins/community/src/types/sponsorship";
import { sponsorsJsonLd } from "./json-ld.server";
import { programView } from "./program-view.server";
import { type SponsorWords, sponsorWords } from "./words.server";

export const loadSponsors = async (context: Readonly<RouterContextProvider>) => {
  const { language, locale, region } = getReader(context);
  const words = sponsorWords(locale);
  const { programs } = await readPublic<SponsorshipAnswer>("/store/sponsorship");
  const audience = { language, words, currency: region.currencyCode.toLowerCase() };
  return {
    words: pageWords(words),
    programs: programs.map((program) => programView(program, audience)),
    jsonLd: sponsorsJsonLd(programs, language, env().storefrontUrl),
  };
};

export type SponsorsView = Awaited<ReturnType<typeof loadSponsors>>;

/** Words without blanks to fill: those that the page itself says. */
type PlainWords = { [Key in keyof SponsorWords as SponsorWords[Key] extends string ? Key : never]: string };

const pageWords = (words: SponsorWords): PlainWords => {
  const plain = Object.entries(words).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(plain) as unknown as PlainWords;
};

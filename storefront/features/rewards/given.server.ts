import type { Language, Locale } from "~/config/languages";
import { urls } from "~/config/urls";
import { seal, unseal } from "~/lib/http/seal.server";
import { readImpact } from "~/lib/impact/read.server";
import type { ImpactAnswer } from "../../../plugins/community/src/types/impact";
import type { GivenView } from "./types";

interface Given {
  goalId: string;
  /** Of the page that anybody can open; null unless one was wished for. */
  thanksId: string | null;
}

const purposeOf = (token: string): string => `reward given, ${token}`;

/**
 * The link itself opens nothing any more once its worth is given away. So the way to the thanks carries what they are
 * for, under our seal: whoever loads the page anew sees it again, and nobody can make one up.
 */
export const givenPath = (language: Language, token: string, given: Given): string =>
  urls.claim(language, token, { given: seal(given, purposeOf(token)) });

export const readGiven = (token: string, search: URLSearchParams): Given | undefined =>
  unseal<Given>(search.get("given") ?? undefined, purposeOf(token));

export const loadGiven = async (
  { goalId, thanksId }: Given,
  language: Language,
  locale: Locale,
): Promise<GivenView> => {
  const { goals } = await readImpact<ImpactAnswer>();
  const goal = goals.find(({ id }) => id === goalId);
  return {
    goal: goal && { slug: goal.slug, title: goal.title[locale] },
    thanksPath: thanksId ? urls.thanks(language, thanksId) : undefined,
  };
};

import type { TwoTexts } from "../../types/impact";
import { inLanguage, inOtherLanguage } from "../goals/in-language";

/** What was imported has one language at first: then its words stand in for the other. */
export const wordsOf = (texts: TwoTexts, locale: string): string =>
  inLanguage(texts, locale) || inOtherLanguage(texts, locale);

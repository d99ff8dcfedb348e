import type { GoalAnswer, TwoTexts } from "../../types/impact";
import type { WordBook } from "../use-words";

const isChinese = (locale: string) => locale.split("-")[0] === "zh";

export const inLanguage = (texts: TwoTexts, locale: string): string => texts[isChinese(locale) ? "zh-CN" : "en"];
export const inOtherLanguage = (texts: TwoTexts, locale: string): string => texts[isChinese(locale) ? "en" : "zh-CN"];

/** "200 students trained" */
export function targetText({ target_units, unit }: GoalAnswer, { number, locale }: WordBook): string {
  return `${number(target_units)} ${inLanguage(unit, locale)}`;
}

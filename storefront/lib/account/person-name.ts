import type { Locale } from "../../config/languages.ts";

interface Person {
  first_name: string | null;
  last_name: string | null;
}

const han = /^\p{Script=Han}+$/u;

/** 王小象 without a gap and with the family first; "Ada Elephant" with one. */
export const personName = ({ first_name, last_name }: Person, locale: Locale): string => {
  const [given, family] = [first_name?.trim() ?? "", last_name?.trim() ?? ""];
  if (locale === "zh-CN" && han.test(given + family)) return family + given;
  return [given, family].filter(Boolean).join(" ");
};

// The two languages are equals: a URL prefix for people, a BCP 47 tag for browsers and for Medusa.
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];
export type Locale = "en" | "zh-CN";

const localeByLanguage: Record<Language, Locale> = { en: "en", zh: "zh-CN" };

export const localeOf = (language: Language): Locale => localeByLanguage[language];
export const isLanguage = (value: string | undefined): value is Language => value === "en" || value === "zh";
export const languageOfPath = (path: string): Language | undefined => {
  const prefix = path.split("/", 2)[1];
  return isLanguage(prefix) ? prefix : undefined;
};
/** The same page in the other language: only the prefix changes. */
export const pathInLanguage = (path: string, language: Language): string =>
  languageOfPath(path) ? path.replace(/^\/(en|zh)(?=\/|$)/, `/${language}`) : `/${language}`;

import type { Language } from "../../config/languages.ts";
import type { Region } from "../catalogue/types.ts";

/** The tags of Accept-Language, the most wanted first. */
export const acceptedTags = (header: string | undefined): string[] =>
  (header ?? "")
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().split(";");
      const quality = Number(params.find((param) => param.trim().startsWith("q="))?.split("=")[1] ?? 1);
      return { tag: tag.trim(), quality: Number.isFinite(quality) ? quality : 0 };
    })
    .filter(({ tag, quality }) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

export const negotiateLanguage = (header: string | undefined): Language => {
  for (const tag of acceptedTags(header)) {
    if (/^zh\b/i.test(tag)) return "zh";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
};

const countryOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().region?.toLowerCase();

/**
 * Where the reader probably is. The browser's first language tells (ja is Japan, de-AT is Austria), unless it is our
 * other language: someone with an English browser who opens the Chinese shop chose Chinese, and gets its home region.
 */
export const negotiateRegion = (
  header: string | undefined,
  language: Language,
  regions: Region[],
): Region | undefined => {
  const servedBy = (country: string | undefined) =>
    regions.find(({ countries }) => country !== undefined && countries.includes(country));
  const first = acceptedTags(header)[0];
  const chosenOther = first && /^(zh|en)\b/i.test(first) && !first.toLowerCase().startsWith(language);
  const byBrowser = first && !chosenOther ? servedBy(countryOf(first)) : undefined;
  return byBrowser ?? servedBy(countryOf(language)) ?? regions[0];
};

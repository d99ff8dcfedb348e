import type { Locale } from "~/config/languages";
import type { TwoTexts } from "../../../plugins/community/src/types/impact";

/** An organisation has a name in one language at least: it stands in for the other. */
export const partnerNameIn = (name: TwoTexts, locale: Locale): string =>
  name[locale] || name[locale === "en" ? "zh-CN" : "en"];

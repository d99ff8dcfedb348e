import type { Locale } from "../../config/languages.ts";

/** In the browser the document says its language; changing it always loads a new document. */
export const pageLocale = (): Locale => (document.documentElement.lang === "zh-CN" ? "zh-CN" : "en");

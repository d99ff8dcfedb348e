import { type I18n, setupI18n } from "@lingui/core";
import type { Locale } from "../../config/languages.ts";
import { messages as english } from "../../locales/en.po";
import { messages as chinese } from "../../locales/zh-CN.po";

// One instance a language, made once: requests of both languages are answered at the same time.
const instances: Record<Locale, I18n> = {
  en: setupI18n({ locale: "en", messages: { en: english } }),
  "zh-CN": setupI18n({ locale: "zh-CN", messages: { "zh-CN": chinese } }),
};

export const i18nOf = (locale: Locale): I18n => instances[locale];

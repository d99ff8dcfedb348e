import { type I18n, setupI18n } from "@lingui/core";
import type { Locale } from "../../config/languages.ts";
import { messages as englishBuyer } from "../../locales/buyer/en.po";
import { messages as chineseBuyer } from "../../locales/buyer/zh-CN.po";
import { messages as englishPartner } from "../../locales/partner/en.po";
import { messages as chinesePartner } from "../../locales/partner/zh-CN.po";
import { messages as englishShop } from "../../locales/shop/en.po";
import { messages as chineseShop } from "../../locales/shop/zh-CN.po";

// One instance a language, made once: requests of both languages are answered at the same time.
const instances: Record<Locale, I18n> = {
  en: setupI18n({ locale: "en", messages: { en: { ...englishPartner, ...englishBuyer, ...englishShop } } }),
  "zh-CN": setupI18n({
    locale: "zh-CN",
    messages: { "zh-CN": { ...chinesePartner, ...chineseBuyer, ...chineseShop } },
  }),
};

export const i18nOf = (locale: Locale): I18n => instances[locale];

import { i18n } from "@lingui/core";
import { pageLocale } from "./page-locale.ts";

// The words of sponsors' pages, which stand beside those of the account.
if (!import.meta.env.SSR) {
  const locale = pageLocale();
  const { messages } = await (locale === "zh-CN"
    ? import("../../locales/partner/zh-CN.po")
    : import("../../locales/partner/en.po"));
  i18n.load(locale, messages);
}

import { i18n } from "@lingui/core";
import { pageLocale } from "./page-locale.ts";

// The words of cart, checkout and account come with the first of these pages. The module is awaited by the router
// before the page is shown, so nobody sees a page without its words. On the server all words are there already.
if (!import.meta.env.SSR) {
  const locale = pageLocale();
  const { messages } = await (locale === "zh-CN"
    ? import("../../locales/buyer/zh-CN.po")
    : import("../../locales/buyer/en.po"));
  i18n.load(locale, messages);
}

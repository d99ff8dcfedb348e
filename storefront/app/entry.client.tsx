import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { pageLocale } from "~/lib/i18n/page-locale";

const start = async () => {
  const locale = pageLocale();
  const { messages } = await (locale === "zh-CN" ? import("~/locales/shop/zh-CN.po") : import("~/locales/shop/en.po"));
  i18n.load(locale, messages);
  i18n.activate(locale);
  // A transition lets the browser scroll and answer taps while the page comes alive.
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nProvider i18n={i18n}>
        <HydratedRouter />
      </I18nProvider>,
    );
  });
};

void start();

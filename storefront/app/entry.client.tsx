import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";

const start = async () => {
  const locale = document.documentElement.lang === "zh-CN" ? "zh-CN" : "en";
  const { messages } = await (locale === "zh-CN" ? import("~/locales/zh-CN.po") : import("~/locales/en.po"));
  i18n.loadAndActivate({ locale, messages });
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

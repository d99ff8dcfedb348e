import type { ReactNode } from "react";
import {
  data,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteLoaderData,
} from "react-router";
import { ErrorPage } from "~/components/error-page";
import { SiteFooter } from "~/components/site-footer";
import { SiteHeader } from "~/components/site-header";
import { localeOf } from "~/config/languages";
import { env } from "~/lib/env.server";
import { messagesUrl } from "~/lib/http/assets.server";
import { openJar } from "~/lib/http/jar.server";
import { getNavigation, getReader, getRegions, regionName } from "~/lib/reader/reader.server";
import { ShopContext } from "~/lib/reader/shop-context";
import type { Route } from "./+types/root";
import "./styles.css";

export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { language, locale, region, theme, cartCount, signedIn } = getReader(context);
  const jar = openJar(request);
  const flash = jar.takeFlash();
  const { paymentsTestMode, storefrontUrl, mailDir } = env();
  const regions = getRegions(context).map((each) => ({ ...each, name: regionName(each, locale) }));
  const reader = { language, locale, region, theme, cartCount, signedIn };
  const shop = { ...reader, regions, paymentsTestMode, storefrontUrl, demoMail: mailDir !== undefined };
  const state = { flash, messages: messagesUrl(locale) };
  return data({ shop: { ...shop, navigation: getNavigation(context) }, ...state }, { headers: jar.headers() });
};

/** The frame changes by what the reader does (a form), not by where the reader goes. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod && formMethod !== "GET" ? defaultShouldRevalidate : false;

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const theme = root?.shop.theme ?? "auto";
  return (
    <html lang={localeOf(root?.shop.language ?? "en")} data-theme={theme === "auto" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "auto" ? "light dark" : theme} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {root?.messages && <link rel="modulepreload" href={root.messages} />}
        <Links />
      </head>
      <body>
        {root ? (
          <ShopContext value={root.shop}>
            <SiteHeader flash={root.flash} />
            <main id="content" tabIndex={-1}>
              {children}
            </main>
            <SiteFooter />
          </ShopContext>
        ) : (
          <main id="content">{children}</main>
        )}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}

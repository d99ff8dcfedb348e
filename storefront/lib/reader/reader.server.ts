import { createContext, type RouterContextProvider } from "react-router";
import { type Language, type Locale, localeOf } from "../../config/languages.ts";
import type { CatalogueStore } from "../catalogue/store.server.ts";
import type { Catalogue, Named, Region } from "../catalogue/types.ts";
import { cookieNames, parseCookies } from "../http/cookies.server.ts";
import { negotiateRegion } from "./negotiate.ts";
import type { Theme } from "./theme.ts";
import { isTheme } from "./theme.ts";

/** Everything a page may depend on besides its address; the page cache keys on exactly this. */
export interface Reader {
  language: Language;
  locale: Locale;
  region: Region;
  theme: Theme;
  cartCount: number;
  signedIn: boolean;
  clientIp: string | undefined;
}

const readerContext = createContext<Reader>();
const storeContext = createContext<CatalogueStore>();

type Context = Readonly<RouterContextProvider>;
export const getReader = (context: Context): Reader => context.get(readerContext);
/** A region of one country is called as the country is in the reader's language. */
export const regionName = ({ countries, name }: Region, locale: Locale): string => {
  const code = countries.length === 1 ? countries[0] : name === "EU" ? "eu" : undefined;
  return (code && new Intl.DisplayNames(locale, { type: "region" }).of(code.toUpperCase())) ?? name;
};
export const getRegions = (context: Context): Region[] => context.get(storeContext).regions;
/** The catalogue in the reader's language, with the prices of the reader's region. */
export const getCatalogue = (context: Context): Catalogue => {
  const { locale, region } = getReader(context);
  return context.get(storeContext).view(locale, region.id);
};
/** The top categories; empty while the backend has never been seen, so that even then the pages have a frame. */
export const getNavigation = (context: Context): Named[] =>
  context.get(storeContext).isLoaded
    ? getCatalogue(context)
        .categories.filter(({ parentHandle }) => !parentHandle)
        .map(({ handle, name }) => ({ handle, name }))
    : [];

export const provideReader = (context: RouterContextProvider, reader: Reader, store: CatalogueStore): void => {
  context.set(readerContext, reader);
  context.set(storeContext, store);
};

const nowhere: Region = { id: "", name: "", currencyCode: "usd", countries: [] };

export const readReader = (
  cookieHeader: string | undefined,
  acceptLanguage: string | undefined,
  language: Language,
  regions: Region[],
): Reader => {
  const cookies = parseCookies(cookieHeader);
  const count = Number(cookies.get(cookieNames.cartCount) ?? 0);
  const theme = cookies.get(cookieNames.theme);
  return {
    language,
    locale: localeOf(language),
    region:
      regions.find(({ id }) => id === cookies.get(cookieNames.region)) ??
      negotiateRegion(acceptLanguage, language, regions) ??
      nowhere,
    theme: isTheme(theme) ? theme : "auto",
    cartCount: Number.isInteger(count) ? Math.min(Math.max(count, 0), 100) : 0,
    signedIn: cookies.has(cookieNames.session),
    clientIp: undefined,
  };
};

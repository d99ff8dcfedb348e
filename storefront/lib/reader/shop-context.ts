import { createContext, useContext } from "react";
import type { Language, Locale } from "../../config/languages.ts";
import type { Named, Region } from "../catalogue/types.ts";
import type { Theme } from "./theme.ts";

/** What every component may know about the reader and the shop; the root loader fills it. */
export interface Shop {
  language: Language;
  locale: Locale;
  region: Region;
  regions: Region[];
  theme: Theme;
  cartCount: number;
  signedIn: boolean;
  paymentsTestMode: boolean;
  demoMail: boolean;
  storefrontUrl: string;
  navigation: Named[];
}

export const ShopContext = createContext<Shop | undefined>(undefined);

export const useShop = (): Shop => {
  const shop = useContext(ShopContext);
  if (!shop) throw new Error("useShop is used outside the shop's layout.");
  return shop;
};

/** Undefined on the bare error page, which is all there is when not even the root could load. */
export const useShopIfAny = (): Shop | undefined => useContext(ShopContext);

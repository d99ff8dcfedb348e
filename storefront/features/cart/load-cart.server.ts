import { msg } from "@lingui/core/macro";
import type { RouterContextProvider } from "react-router";
import { callerOf } from "~/lib/cart/caller.server";
import { currentCart } from "~/lib/cart/current-cart.server";
import { cartLines } from "~/lib/cart/lines";
import { shippingChoices } from "~/lib/cart/shipping.server";
import { totalsOf } from "~/lib/cart/totals";
import { findVariant } from "~/lib/catalogue/find-variant";
import type { Jar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { formatMoney } from "~/lib/money";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type { CartView } from "./cart-page";

type Context = Readonly<RouterContextProvider>;

const removedIn = (search: URLSearchParams, context: Context): CartView["removed"] => {
  const variantId = search.get("removed") ?? "";
  const quantity = Number(search.get("quantity"));
  const title = findVariant(getCatalogue(context), variantId)?.product.title;
  return title && quantity > 0 && quantity < 100 ? { variantId, quantity, title } : undefined;
};

/** Everything the cart's page shows. */
export const loadCart = async (context: Context, jar: Jar, search: URLSearchParams): Promise<CartView> => {
  const { region, locale } = getReader(context);
  const caller = callerOf(context, jar);
  const { cart, regionRefused } = await currentCart(jar, region, caller);
  const isEmpty = !cart || cart.items.length === 0;
  const choices = isEmpty ? [] : await shippingChoices(cart.id, caller).catch(() => []);
  const cheapest = choices.length > 0 ? Math.min(...choices.map(({ amountMajor }) => amountMajor)) : undefined;
  const i18n = i18nOf(locale);
  const from = cheapest && cart ? formatMoney(cheapest, cart.currency_code, locale) : "";
  return {
    lines: isEmpty ? [] : cartLines(cart, getCatalogue(context)),
    totals: isEmpty ? undefined : totalsOf({ ...cart, shipping_methods: [] }, getCatalogue(context).taxInclusive),
    codes: (cart?.promotions ?? []).flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : [])),
    removed: removedIn(search, context),
    regionRefused,
    deliveryNote: cheapest === undefined ? undefined : cheapest === 0 ? i18n._(msg`free`) : i18n._(msg`from ${from}`),
  };
};

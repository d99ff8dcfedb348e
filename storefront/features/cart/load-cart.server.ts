import { msg } from "@lingui/core/macro";
import type { RouterContextProvider } from "react-router";
import { callerOf } from "~/lib/cart/caller.server";
import { shownCart } from "~/lib/cart/current-cart.server";
import { giftsOfCart } from "~/lib/cart/gifts.server";
import { cartHold } from "~/lib/cart/hold.server";
import { cartLines } from "~/lib/cart/lines";
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
  const [{ cart, regionRefused, choices }, { available, ...hold }] = await Promise.all([
    shownCart(jar, region, caller),
    cartHold(jar.cartId, caller, context),
  ]);
  const gifts = cart ? await giftsOfCart(cart.id, caller, locale) : [];
  const isEmpty = !cart || cart.items.length === 0;
  const cheapest = isEmpty ? undefined : choices[0]?.amountMajor;
  const i18n = i18nOf(locale);
  const from = cheapest && cart ? formatMoney(cheapest, cart.currency_code, locale) : "";
  return {
    lines: isEmpty ? [] : cartLines(cart, getCatalogue(context), available),
    totals: isEmpty ? undefined : totalsOf({ ...cart, shipping_methods: [] }, getCatalogue(context).taxInclusive),
    codes: (cart?.promotions ?? []).flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : [])),
    removed: removedIn(search, context),
    regionRefused,
    hold,
    gifts: isEmpty ? [] : gifts,
    deliveryNote: cheapest === undefined ? undefined : cheapest === 0 ? i18n._(msg`free`) : i18n._(msg`from ${from}`),
  };
};

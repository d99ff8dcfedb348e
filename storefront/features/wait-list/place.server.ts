import { msg } from "@lingui/core/macro";
import type { RouterContextProvider } from "react-router";
import { urls } from "~/config/urls";
import { callerOf } from "~/lib/cart/caller.server";
import { getCart } from "~/lib/cart/cart-api.server";
import { itemCount } from "~/lib/cart/lines";
import { findVariant } from "~/lib/catalogue/find-variant";
import type { Jar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { momentIn } from "~/lib/moments";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import { refusalText } from "~/lib/refusal-text.server";
import type {
  AcceptOfferAnswer,
  AcceptOfferRequest,
  WaitListAnswer,
} from "../../../plugins/community/src/types/wait-list";
import type { PlaceView } from "./types";
import { waitedThing } from "./waited-thing.server";

type Context = Readonly<RouterContextProvider>;

const pathOf = (token: string): string => `/checkout/wait-list/${encodeURIComponent(token)}`;

const viewOf = (entry: WaitListAnswer, context: Context): PlaceView => {
  const { language, locale, region } = getReader(context);
  const found = findVariant(getCatalogue(context), entry.variant_id);
  return {
    state: entry.state === "accepted" && !entry.cart_is_open ? "bought" : entry.state,
    thing: found && waitedThing(found, language),
    quantity: entry.quantity,
    position: entry.position ?? 1,
    offered: entry.offer?.quantity ?? entry.quantity,
    until: entry.offer ? momentIn(entry.offer.expires_at, new Date(), locale, region.countries) : undefined,
  };
};

/** Undefined for a link that opens nothing: cut short, or never ours. */
export const loadPlace = async (context: Context, jar: Jar, token: string): Promise<PlaceView | undefined> => {
  try {
    return viewOf(await medusa<WaitListAnswer>(pathOf(token), callerOf(context, jar)), context);
  } catch (error) {
    if (error instanceof MedusaError && error.status === 404) return undefined;
    throw error;
  }
};

/** The units go into the reader's cart; of a cart that cannot take them (another region) a new one is made. */
const accept = async (context: Context, jar: Jar, token: string): Promise<void> => {
  const caller = callerOf(context, jar);
  const body: AcceptOfferRequest = { cart_id: jar.cartId };
  const { cart_id } = await medusa<AcceptOfferAnswer>(`${pathOf(token)}/accept`, {
    ...caller,
    method: "POST",
    body,
    timeoutMs: 30_000,
  });
  const cart = await getCart(cart_id, caller);
  jar.setCart(cart.id, itemCount(cart));
  jar.setRegion(cart.region_id);
};

/** Taking the offer leads to the cart; leaving, and whatever did not work, back to the place. */
export const handlePlace = async (form: FormData, context: Context, jar: Jar, token: string): Promise<Response> => {
  const { language, locale } = getReader(context);
  const i18n = i18nOf(locale);
  const isAccepting = form.get("intent") === "accept";
  try {
    if (isAccepting) await accept(context, jar, token);
    else await medusa(pathOf(token), { ...callerOf(context, jar), method: "DELETE" });
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    // The page itself says what has become of an offer that has ended.
    const text = refusalText(error, i18n);
    if (text) jar.setFlash("error", text);
    return jar.redirect(urls.waitList(language, token));
  }
  if (!isAccepting) return jar.redirect(urls.waitList(language, token));
  jar.setFlash("success", i18n._(msg`It is in your cart, and kept for you.`));
  return jar.redirect(urls.cart(language));
};

import type { RouterContextProvider } from "react-router";
import type { CartHoldAnswer } from "../../../plugins/community/src/types/checkout";
import { MedusaError, medusa } from "../medusa.server.ts";
import { type Moment, momentIn } from "../moments.ts";
import { getReader } from "../reader/reader.server.ts";
import type { Caller } from "./cart-api.server.ts";
import type { Available } from "./lines.ts";

/** What is kept for the reader's cart, as a page shows it. */
export interface HoldView {
  kept: Moment | undefined;
  /** The time that ran out, as long as it is news. */
  ended: Moment | undefined;
}

export interface CartHold extends HoldView {
  available: Available;
}

const newsSeconds = 86_400;

const pathOf = (cartId: string): string => `/checkout/carts/${cartId}/hold`;

const nothingKnown: CartHoldAnswer = { hold: null, expired_at: null, available: {} };

/** Nothing is kept as far as we know, when the backend cannot say; the payment asks again. */
const ask = (cartId: string, caller: Caller): Promise<CartHoldAnswer> =>
  medusa<CartHoldAnswer>(pathOf(cartId), caller).catch((error: unknown) => {
    if (error instanceof MedusaError) return nothingKnown;
    throw error;
  });

export const availableTo = async (cartId: string, caller: Caller): Promise<Available> =>
  (await ask(cartId, caller)).available;

/** Of the reader's cart, if there is one. */
export const cartHold = async (
  cartId: string | undefined,
  caller: Caller,
  context: Readonly<RouterContextProvider>,
): Promise<CartHold> => {
  const { locale, region } = getReader(context);
  const { hold, expired_at, available } = cartId ? await ask(cartId, caller) : nothingKnown;
  const moment = (at: string) => momentIn(at, new Date(), locale, region.countries);
  const ended = expired_at ? moment(expired_at) : undefined;
  return {
    kept: hold ? moment(hold.expires_at) : undefined,
    ended: ended && ended.leftSeconds > -newsSeconds ? ended : undefined,
    available,
  };
};

export const giveBackHold = (cartId: string, caller: Caller): Promise<CartHoldAnswer> =>
  medusa<CartHoldAnswer>(pathOf(cartId), { ...caller, method: "DELETE", timeoutMs: 30_000 });

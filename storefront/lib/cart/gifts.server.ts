import type { CartPromiseAnswer } from "../../../plugins/community/src/types/promises";
import type { Locale } from "../../config/languages.ts";
import { type Gift, giftOf } from "../impact/gift.ts";
import { MedusaError, medusa } from "../medusa.server.ts";
import type { Caller } from "./cart-api.server.ts";

/** What a cart would give to goals; nothing is said when the backend cannot say it. */
export const giftsOfCart = async (cartId: string, caller: Caller, locale: Locale): Promise<Gift[]> => {
  try {
    const { gifts } = await medusa<CartPromiseAnswer>(`/checkout/carts/${cartId}/promise`, caller);
    return gifts.map((gift) => giftOf(gift, gift.currency_code, locale));
  } catch (error) {
    if (error instanceof MedusaError) return [];
    throw error;
  }
};

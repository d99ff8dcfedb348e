import type { Locale } from "~/config/languages";
import type { Caller } from "~/lib/cart/cart-api.server";
import { type Gift, giftOf } from "~/lib/impact/gift";
import { MedusaError, medusa } from "~/lib/medusa.server";
import type { CustomerImpactAnswer } from "../../../plugins/community/src/types/promises";

/** What all orders of a member have given, as the ledger has it; nothing is said when the backend cannot say it. */
export const givenBy = async (caller: Caller, locale: Locale): Promise<Gift[]> => {
  try {
    const { gifts } = await medusa<CustomerImpactAnswer>("/store/customers/me/impact", caller);
    return gifts.map((gift) => giftOf(gift, gift.currency_code, locale));
  } catch (error) {
    if (error instanceof MedusaError) return [];
    throw error;
  }
};

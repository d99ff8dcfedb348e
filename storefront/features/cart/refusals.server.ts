import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Product } from "~/lib/catalogue/types";
import { type MedusaError, medusa } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";

/** Asked anew when the backend refuses: the number in the catalogue may be a second old. */
export const unitsNow = async (variantId: string): Promise<number | null> => {
  const { variants } = await medusa<{ variants: Record<string, number | null> }>("/store/catalogue/stock");
  return variants[variantId] ?? null;
};

export const isStockRefusal = (error: MedusaError): boolean =>
  error.code === "out_of_stock" ||
  error.code === "insufficient_inventory" ||
  /required inventory|insufficient/i.test(error.message);

export const shortageText = (title: string, available: number, inCart: number, i18n: I18n): string => {
  if (available === 0) return i18n._(msg`“${title}” has just sold out, so it was not added.`);
  if (inCart === 0) return i18n._(msg`Only ${available} of “${title}” are left. Please choose a smaller quantity.`);
  return i18n._(msg`Only ${available} of “${title}” are left. Your cart keeps ${inCart}, as before.`);
};

export const editionText = ({ title, edition }: Product, i18n: I18n): string => {
  const limit = edition?.limitPerPerson ?? 0;
  return i18n._(msg`“${title}” is a limited edition: at most ${limit} per person. Your cart was not changed.`);
};

export const goneText = (i18n: I18n): string => i18n._(msg`This product is no longer sold, so it was not added.`);

export const changeRefusedText = (error: MedusaError, i18n: I18n): string =>
  refusalText(error, i18n) ?? i18n._(msg`That did not work. Your cart is unchanged; please try again.`);

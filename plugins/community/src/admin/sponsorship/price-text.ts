import type { TierAnswer } from "../../types/partnership";
import type { WordBook } from "../use-words";

/** "$1,000.00, €900.00", or that it is free, or told on request. */
export function priceText({ price_minor }: TierAnswer, { t, sums }: WordBook): string {
  const amounts = Object.values(price_minor);
  if (amounts.length === 0) return t("sponsorship.onRequest");
  return amounts.every((minor) => minor === "0") ? t("sponsorship.free") : sums(price_minor);
}

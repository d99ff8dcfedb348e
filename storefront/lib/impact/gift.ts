import type { GiftAnswer } from "../../../plugins/community/src/types/promises";
import type { Locale } from "../../config/languages.ts";
import { formatMinor } from "../money.ts";
import { formatUnits } from "./units.ts";

/** What some money gives to a goal, in the reader's words. */
export interface Gift {
  /** Of the goal's page. */
  slug: string;
  title: string;
  amount: string;
  /** "0.24 students trained"; missing where it is too little to count, or nobody said what a unit costs. */
  units: string | undefined;
}

type Given = Pick<GiftAnswer, "slug" | "title" | "unit" | "amount_minor" | "units">;

export const giftOf = (
  { slug, title, unit, amount_minor, units }: Given,
  currencyCode: string,
  locale: Locale,
): Gift => ({
  slug,
  title: title[locale],
  amount: formatMinor(amount_minor, currencyCode, locale),
  units: units === null || Number(units) === 0 ? undefined : `${formatUnits(units, locale)} ${unit[locale]}`,
});

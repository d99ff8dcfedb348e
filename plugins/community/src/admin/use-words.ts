import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatDay, formatMoment, formatMoney, formatShare, localeOf } from "./format";
import { majorText } from "./money/minor-text";
import { Refusal } from "./read-json";

/** The words of our pages in the reader's language, and numbers and dates as the reader writes them. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  return useMemo(() => {
    /** A word that a newer shop may use before our pages know it: then it is shown as it came. */
    const word = (key: string, code: string | undefined) => (code ? t(`${key}.${code}`, { defaultValue: code }) : "");
    return {
      t,
      word,
      locale,
      date: (iso: string) => formatMoment(iso, locale),
      day: (iso: string) => formatDay(iso, locale),
      share: (basisPoints: number) => formatShare(basisPoints, locale),
      /** In the order of the currencies' names. */
      sums: (minor: Readonly<Record<string, string>>) =>
        Object.entries(minor)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([currency, amount]) => formatMoney(majorText(amount, currency), currency, locale))
          .join(", "),
      /** Minor units of a currency, or of something else that is counted. */
      minor: (amountMinor: string, unit: string) =>
        unit.length === 3
          ? formatMoney(majorText(amountMinor, unit), unit, locale)
          : `${new Intl.NumberFormat(locale).format(Number(amountMinor))} ${word("ledger.unit", unit)}`,
      money: (amount: string | number, currency: string) => formatMoney(amount, currency, locale),
      number: (value: number | string) => new Intl.NumberFormat(locale).format(Number(value)),
      error: (error: unknown) =>
        error instanceof Refusal
          ? t(`keepsake.errors.${error.code}`, { defaultValue: error.message })
          : t("keepsake.failed"),
    };
  }, [t, locale]);
}

export type WordBook = ReturnType<typeof useWords>;

/**
 * The admin knows languages ("en", "zhCN", "ptBR"), browsers know readers ("en-GB"): a reader whose language is the
 * admin's reads dates and money their own way.
 */
export function localeOf(adminLanguage: string, readers: readonly string[] = navigator.languages): string {
  const tag = adminLanguage.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2");
  const language = tag.split("-")[0];
  if (tag !== language) return tag;
  return readers.find((reader) => reader.split("-")[0] === language) ?? tag;
}

export function formatMoment(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

export function formatMoney(amount: string | number, currency: string, locale: string): string {
  const style = { style: "currency", currency: currency.toUpperCase() } as const;
  return new Intl.NumberFormat(locale, style).format(Number(amount));
}

/** A day without a time of day, the same for readers everywhere. */
export function formatDay(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso));
}

export function formatShare(basisPoints: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(basisPoints / 10_000);
}

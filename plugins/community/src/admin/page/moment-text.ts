/** What a field for a moment holds, "2026-11-25T09:30" by the reader's clock, as ISO 8601; empty when it is none. */
export function isoOf(local: string): string {
  const moment = new Date(local);
  return Number.isNaN(+moment) ? "" : moment.toISOString();
}

export function localMinute(moment: Date): string {
  return new Date(+moment - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

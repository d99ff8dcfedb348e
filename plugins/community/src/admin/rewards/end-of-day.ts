/** The last moment of "2026-11-25" in UTC, as ISO 8601; empty where no day was chosen, for the shop to refuse. */
export const endOfDay = (day: string): string => (day ? `${day}T23:59:59.999Z` : "");

// Provinces, cities and districts of China as the Ministry of Civil Affairs lists them (compiled by modood's
// Administrative-divisions-of-China). Kept on the server: the browser asks for one province at a time.
import divisions from "./china-divisions.json";

const provinces: Record<string, Record<string, string>> = divisions;

/** Cities of a province with their districts; empty for a name that is no province. */
export const divisionsOf = (province: string): Record<string, string[]> =>
  Object.hasOwn(provinces, province)
    ? Object.fromEntries(
        Object.entries(provinces[province] ?? {}).map(([city, districts]) => [city, districts.split(" ")]),
      )
    : {};

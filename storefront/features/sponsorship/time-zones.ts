/** Where most people of a country with several clocks live; elsewhere the platform knows the one there is. */
const usual: Record<string, string> = {
  ar: "America/Argentina/Buenos_Aires",
  au: "Australia/Sydney",
  br: "America/Sao_Paulo",
  ca: "America/Toronto",
  cl: "America/Santiago",
  cn: "Asia/Shanghai",
  de: "Europe/Berlin",
  ec: "America/Guayaquil",
  es: "Europe/Madrid",
  id: "Asia/Jakarta",
  kz: "Asia/Almaty",
  mn: "Asia/Ulaanbaatar",
  mx: "America/Mexico_City",
  my: "Asia/Kuala_Lumpur",
  nz: "Pacific/Auckland",
  pt: "Europe/Lisbon",
  ru: "Europe/Moscow",
  ua: "Europe/Kyiv",
  us: "America/New_York",
  uz: "Asia/Tashkent",
  vn: "Asia/Ho_Chi_Minh",
};

/** A way of the platform that TypeScript does not know yet. */
type Clocks = Intl.Locale & { getTimeZones?: () => string[] | undefined };

/** The clock that a country keeps, by its two small letters; UTC where nobody can say. */
export const timeZoneOf = (country: string): string => {
  if (usual[country]) return usual[country];
  if (!/^[a-z]{2}$/.test(country)) return "UTC";
  return (new Intl.Locale(`und-${country.toUpperCase()}`) as Clocks).getTimeZones?.()?.[0] ?? "UTC";
};

import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request that changes something comes from a page of this shop. Browsers name the sender in Sec-Fetch-Site,
 * older ones in Origin; a request with neither comes from no browser's form and carries nobody's cookies by accident.
 */
export const isFromThisShop = (headers: IncomingHttpHeaders): boolean => {
  const site = headers["sec-fetch-site"];
  if (site) return site === "same-origin" || site === "none";
  const origin = headers.origin;
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.host;
};

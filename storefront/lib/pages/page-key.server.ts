import type { Reader } from "../reader/reader.server.ts";

// Pages that depend on nothing but their address and the reader's region, theme and cart count.
const cacheablePath =
  /^\/(en|zh)(\.data|\/(catalogue|about|search|search\/suggest|feed\.xml|(categories|collections|products|legal)\/[^/]+)(\.data)?)?$/;
const knownParams = ["q", "category", "collection", "min", "max", "stock", "sort", "page", "quantity", "_routes"];
const maxValueLength = 80;
const maxParams = 24;

/** The part of the query that a page may depend on, in one order, so that ?utm_…= neither fills the cache nor misses it. */
export const relevantQuery = (search: URLSearchParams, optionKeys: ReadonlySet<string>): string => {
  const kept = [...search]
    .filter(([name, value]) => (knownParams.includes(name) || optionKeys.has(name)) && value.length <= maxValueLength)
    .slice(0, maxParams)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const text = new URLSearchParams(kept).toString();
  return text && `?${text}`;
};

export const isCacheablePath = (pathname: string): boolean => cacheablePath.test(pathname);

export const pageKey = (pathname: string, query: string, reader: Reader): string =>
  [pathname + query, reader.region.id, reader.theme, reader.cartCount, reader.signedIn ? 1 : 0].join("\n");

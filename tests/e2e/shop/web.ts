import type { APIRequestContext } from "@playwright/test";
import { settings } from "../settings.ts";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** The HTML of a page as a visitor without scripts gets it. */
export async function html(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  if (!response.ok()) throw new Error(`${path} answered ${response.status()}`);
  return response.text();
}

/** The `content` or `href` of a tag of the head, found by one of its attributes. */
export function headValue(
  page: string,
  selector: { tag: "meta" | "link"; is: string; takes: "content" | "href" },
): string {
  const tags = page.match(new RegExp(`<${selector.tag}\\b[^>]*>`, "g")) ?? [];
  const tag = tags.find((each) => each.includes(selector.is)) ?? "";
  const value = new RegExp(`\\b${selector.takes}="([^"]*)"`).exec(tag)?.[1];
  return (value ?? "").replaceAll("&amp;", "&");
}

/** Every product page the catalogue links to, in one language. */
export async function productPaths(request: APIRequestContext, language: Language): Promise<string[]> {
  const found = new Set<string>();
  for (let number = 1; number <= 10; number++) {
    const before = found.size;
    const page = await html(request, `/${language}/catalogue?page=${number}`);
    for (const link of page.matchAll(/href="(\/(?:en|zh)\/products\/[^"?#]+)/g)) found.add(link[1] ?? "");
    if (found.size === before) break;
  }
  return [...found];
}

/** The same address at the shop, whatever public origin the page names. */
export function pathOf(url: string): string {
  const { origin, pathname, search } = new URL(url);
  if (origin !== new URL(settings.shopUrl).origin) throw new Error(`${url} is not an address of this shop`);
  return pathname + search;
}

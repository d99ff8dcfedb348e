export interface BrowsePages {
  catalogue: string[];
  product: string[];
}

/** The pages an anonymous visitor reads, in both languages, each fetched once: a page that is no page stops the bench. */
export async function browsePages(shopUrl: string): Promise<BrowsePages> {
  const catalogue = ["/en/catalogue", "/zh/catalogue"];
  const product: string[] = [];
  for (const path of [...catalogue]) {
    const html = await page(shopUrl, path);
    const links = new Set([...html.matchAll(/href="(\/(?:en|zh)\/[^"?#]+)"/g)].map((link) => link[1] ?? ""));
    product.push(...[...links].filter((link) => link.includes("/products/")));
    catalogue.push(...[...links].filter((link) => /\/(categories|collections)\//.test(link)));
  }
  if (product.length === 0) throw new Error(`${shopUrl} shows no products`);
  for (const path of [...catalogue, ...product]) await page(shopUrl, path);
  return { catalogue, product };
}

export async function page(shopUrl: string, path: string): Promise<string> {
  const response = await fetch(new URL(path, shopUrl));
  const html = await response.text();
  if (!response.ok || !html.includes("</html>"))
    throw new Error(`${path} answered ${response.status}, not a whole page`);
  return html;
}

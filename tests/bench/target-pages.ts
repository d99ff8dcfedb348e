/** The pages a shop is judged by, found at BASE_URL: home, catalogue, and the first product the catalogue links to. */
export async function shopPages(baseUrl: string): Promise<string[]> {
  const catalogue = new URL("/en/catalogue", baseUrl);
  const response = await fetch(catalogue);
  if (!response.ok) throw new Error(`${catalogue.href} answered ${response.status}: is the shop running?`);
  const product = /href="(\/en\/products\/[^"?#]+)/.exec(await response.text())?.[1];
  if (!product) throw new Error(`${catalogue.href} links to no product`);
  return [new URL("/en", baseUrl).href, catalogue.href, new URL(product, baseUrl).href];
}

/** Addresses named on the command line, or the shop's own pages. */
export async function pagesToMeasure(addresses: readonly string[]): Promise<string[]> {
  if (addresses.length > 0) return addresses.map((address) => new URL(address, process.env.BASE_URL).href);
  const baseUrl = process.env.BASE_URL;
  if (!baseUrl) throw new Error("Name the pages to measure, or set BASE_URL to a running shop.");
  return shopPages(baseUrl);
}

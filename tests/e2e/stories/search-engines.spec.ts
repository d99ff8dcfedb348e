import { expect, test } from "../fixtures.ts";
import { linkedData, offersOf } from "../shop/linked-data.ts";
import { headValue, html, languages, pathOf, productPaths } from "../shop/web.ts";

const TEE = "three-copies-t-shirt";

/** The elements of an XML document, read by the browser's own parser; throws when it is not well formed. */
async function xmlTexts(page: import("@playwright/test").Page, xml: string, tag: string): Promise<string[]> {
  return page.evaluate(
    ([source, name]) => {
      const document = new DOMParser().parseFromString(source ?? "", "application/xml");
      if (document.querySelector("parsererror"))
        throw new Error(`not well formed: ${document.documentElement.textContent}`);
      return [...document.getElementsByTagName(name ?? "")].map((element) => element.textContent ?? "");
    },
    [xml, tag],
  );
}

test("the sitemap names every product in both languages, and every address it names exists", async ({
  page,
  request,
}) => {
  // Another story takes a product out of the shop for a moment: what holds when everything is quiet may be asked again.
  await expect(async () => {
    const xml = await (await request.get("/sitemap.xml")).text();
    const addresses = (await xmlTexts(page, xml, "loc")).map(pathOf);
    for (const language of languages) {
      const products = await productPaths(request, language);
      expect(products.length).toBeGreaterThanOrEqual(14);
      expect(addresses).toEqual(expect.arrayContaining([`/${language}`, ...products]));
    }
    for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
    expect(xml).toContain('hreflang="zh-CN"');
    expect(addresses.filter((address) => /\/(cart|checkout|account|orders)/.test(address))).toEqual([]);
  }).toPass({ timeout: 40_000 });
});

test("robots.txt names the sitemap and keeps robots out of carts and accounts", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? "";
  expect(pathOf(sitemap)).toBe("/sitemap.xml");
  expect(robots).toMatch(/^Disallow: .*(cart|checkout|account)/m);
});

for (const path of ["", "/catalogue", "/categories/plush", `/products/${TEE}`, "/sponsors"]) {
  test(`"/en${path}" says what it is called and which page is its twin`, async ({ request }) => {
    for (const language of languages) {
      const source = await html(request, `/${language}${path}`);
      const link = (is: string) => headValue(source, { tag: "link", is, takes: "href" });
      expect(pathOf(link('rel="canonical"'))).toBe(`/${language}${path}`);
      expect(pathOf(link('hrefLang="en"') || link('hreflang="en"'))).toBe(`/en${path}`);
      expect(pathOf(link('hrefLang="zh-CN"') || link('hreflang="zh-CN"'))).toBe(`/zh${path}`);
      expect(source).toContain(`<html lang="${language === "zh" ? "zh-CN" : "en"}"`);
      expect(/<title[^>]*>([^<]{4,})<\/title>/.exec(source)?.[1]).toBeTruthy();
      expect(headValue(source, { tag: "meta", is: 'name="description"', takes: "content" }).length).toBeGreaterThan(15);
    }
  });
}

test("a filtered list is not a page of its own", async ({ request }) => {
  const source = await html(request, "/en/catalogue?stock=1&sort=price");
  const canonical = headValue(source, { tag: "link", is: 'rel="canonical"', takes: "href" });
  const robots = headValue(source, { tag: "meta", is: 'name="robots"', takes: "content" });
  expect(canonical === "" ? robots : new URL(canonical).search).toMatch(canonical === "" ? /noindex/ : /^$/);
});

test("a product tells machines its price, its stock and its place in the shop", async ({ request }) => {
  const source = await html(request, `/zh/products/${TEE}`);
  const types = JSON.stringify(linkedData(source));
  expect(types).toMatch(/"@type":"Product(Group)?"/);
  expect(types).toContain('"@type":"BreadcrumbList"');
  const offers = offersOf(source);
  expect(offers.length).toBeGreaterThan(0);
  for (const offer of offers)
    expect(offer).toMatchObject({ currency: expect.stringMatching(/^(cny|usd)$/), price: expect.any(Number) });
  expect(offers.every((offer) => offer.price > 0)).toBe(true);
});

for (const language of languages) {
  test(`each product has a picture of its own for those who share it (${language})`, async ({ request }) => {
    const [first, second] = await productPaths(request, language);
    const pictures = new Set<string>();
    for (const path of [first ?? "", second ?? ""]) {
      const source = await html(request, path);
      const address = headValue(source, { tag: "meta", is: 'property="og:image"', takes: "content" });
      const picture = await (await request.get(pathOf(address))).body();
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
      pictures.add(picture.toString("base64"));
    }
    expect(pictures.size).toBe(2);
  });

  test(`the feed of new products can be read (${language})`, async ({ page, request }) => {
    const response = await request.get(`/${language}/feed.xml`);
    expect(response.headers()["content-type"]).toMatch(/xml/);
    const xml = await response.text();
    expect((await xmlTexts(page, xml, "item")).length).toBeGreaterThan(0);
    const links = (await xmlTexts(page, xml, "link")).slice(1);
    for (const link of links.slice(0, 3)) expect((await request.get(pathOf(link))).status()).toBe(200);
  });
}

test("a missing page says so, helps on, and stays out of the index", async ({ page, complaints }) => {
  complaints.allow(/404/);
  const response = await page.goto("/zh/products/no-such-thing");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  expect((await page.goto("/en/nowhere"))?.status()).toBe(404);
});

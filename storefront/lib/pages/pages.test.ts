import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readReader } from "../reader/reader.server.ts";
import { contentSecurityPolicy, inlineScriptHashes, paymentOriginsOf } from "./csp.server.ts";
import { Lru } from "./lru.ts";
import { chooseEncoding, makePage } from "./page.server.ts";
import { PageCache } from "./page-cache.server.ts";
import { isCacheablePath, pageKey, relevantQuery } from "./page-key.server.ts";

const page = (text: string, status = 200) => makePage(status, {}, Buffer.from(text));

describe("the page cache", () => {
  it("renders once for many readers", async () => {
    const cache = new PageCache();
    let renders = 0;
    const render = () => {
      renders += 1;
      return page("hello");
    };
    await Promise.all(Array.from({ length: 50 }, () => cache.get("a", render)));
    await cache.get("a", render);
    expect(renders).toBe(1);
  });
  it("keeps nothing that was begun before a change", async () => {
    const cache = new PageCache();
    const slow = Promise.withResolvers<void>();
    const old = cache.get("a", () => slow.promise.then(() => page("old price")));
    cache.clear();
    const fresh = await cache.get("a", () => page("new price"));
    slow.resolve();
    await old;
    expect(fresh.body.identity.toString()).toBe("new price");
    expect(cache.peek("a")).toBe(fresh);
  });
  it("keeps no page that failed, and tries again", async () => {
    const cache = new PageCache();
    await cache.get("a", () => page("gone", 404));
    await expect(cache.get("b", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
    expect(cache.peek("a")).toBeUndefined();
    expect((await cache.get("b", () => page("up"))).status).toBe(200);
  });
  it("forgets what was asked for longest", () => {
    const lru = new Lru<number>(10);
    lru.set("a", 1, 5);
    lru.set("b", 2, 5);
    lru.get("a");
    lru.set("c", 3, 5);
    expect([lru.get("a"), lru.get("b"), lru.get("c")]).toEqual([1, undefined, 3]);
  });
  it("holds every encoding of the same bytes", async () => {
    const { body } = await page("蓝象".repeat(500));
    expect(gunzipSync(body.gzip)).toEqual(body.identity);
    expect(brotliDecompressSync(body.br)).toEqual(body.identity);
    expect([chooseEncoding("gzip, br"), chooseEncoding("gzip"), chooseEncoding(undefined)]).toEqual([
      "br",
      "gzip",
      "identity",
    ]);
  });
});

describe("the key of a page", () => {
  const regions = [{ id: "cn", name: "CN", currencyCode: "cny", countries: ["cn"] }];
  const key = (cookie: string) => pageKey("/zh", "", readReader(cookie, undefined, "zh", regions));
  it("differs by what a page shows, and by nothing else", () => {
    expect(key("theme=dark")).not.toBe(key(""));
    expect(key("cart_count=2")).not.toBe(key(""));
    expect(key("session=x")).not.toBe(key(""));
    expect(key("theme=purple; cart_count=-7; region=nowhere; other=1")).toBe(key(""));
  });
  it("drops foreign parameters and puts the others in order", () => {
    const query = relevantQuery(new URLSearchParams("utm_source=x&size=m&q=象&size=s"), new Set(["size"]));
    expect(query).toBe(
      `?${new URLSearchParams([
        ["q", "象"],
        ["size", "m"],
        ["size", "s"],
      ])}`,
    );
    expect(relevantQuery(new URLSearchParams(`q=${"x".repeat(500)}`), new Set())).toBe("");
  });
  it.each(["/zh", "/en/products/tuple", "/en/products/tuple.data", "/en/search/suggest", "/zh/legal/terms"])(
    "caches %s",
    (path) => expect(isCacheablePath(path)).toBe(true),
  );
  it.each(["/zh/cart", "/zh/checkout", "/zh/account/orders", "/zh/orders/1", "/fr", "/zh/og/a.png"])(
    "never caches %s",
    (path) => expect(isCacheablePath(path)).toBe(false),
  );
});

describe("the content policy", () => {
  it("allows exactly the inline scripts of the page", () => {
    const code = "window.a = 1 < 2;";
    const html = `<script>${code}</script><script src="/a.js"></script><script type="application/ld+json">{}</script>`;
    const hash = createHash("sha256").update(code).digest("base64");
    expect(inlineScriptHashes(html)).toEqual([`'sha256-${hash}'`]);
  });
  it("lets forms end at the payment page and nowhere else", () => {
    const policy = contentSecurityPolicy([], paymentOriginsOf("http://localhost:9001/x"));
    expect(policy).toContain("form-action 'self' https://checkout.stripe.com http://localhost:9001;");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });
});

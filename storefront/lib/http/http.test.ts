import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { parseCookies } from "./cookies.server.ts";
import {
  BodyTooLargeError,
  maxBodyBytes,
  maxFileBodyBytes,
  mostFilesAtOnce,
  TooManyFilesError,
  toWebRequest,
} from "./request.server.ts";
import { safePath } from "./safe-path.ts";
import { isFromThisShop } from "./same-site.server.ts";
import { seal, unseal } from "./seal.server.ts";

beforeAll(() => {
  Object.assign(process.env, {
    STOREFRONT_URL: "http://localhost:8000",
    BACKEND_URL: "http://localhost:9000",
    MEDUSA_PUBLISHABLE_KEY: "pk_test",
    SESSION_SECRET: "a secret that is long enough for it",
    IMAGE_CACHE_DIR: "images",
  });
});

describe("sealed cookies", () => {
  it("come back as they were", () => expect(unseal(seal({ id: "cart_1" }, "cart"), "cart")).toEqual({ id: "cart_1" }));
  it("cannot be used for another purpose", () => expect(unseal(seal("x", "cart"), "session")).toBeUndefined());
  it("cannot be changed", () => {
    const sealed = seal("cart_1", "cart");
    for (let at = 0; at < sealed.length; at += 7) {
      const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
      expect(unseal(changed, "cart")).toBeUndefined();
    }
  });
  it.each([undefined, "", "x", "null", "%%%"])("refuses %j", (text) => expect(unseal(text, "cart")).toBeUndefined());
  it("read cookies that nobody of us wrote", () =>
    expect([...parseCookies("a=1; b; =c; d=%E0%A4%A; theme=dark")]).toEqual([
      ["a", "1"],
      ["theme", "dark"],
    ]));
});

describe("the way back", () => {
  it.each(["/zh/cart", "/en/products/a?size=m#x"])("may be %s", (path) => expect(safePath(path, "/")).toBe(path));
  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "",
    null,
    "/a\\b",
    "/ x",
  ])("is never %j", (path) => expect(safePath(path, "/home")).toBe("/home"));
});

describe("forms", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "same-site", origin: "http://localhost:8000", host: "localhost:8000" }, false],
    [{ origin: "http://localhost:8000", host: "localhost:8000" }, true],
    [{ origin: "http://evil.example", host: "localhost:8000" }, false],
    [{ origin: "null", host: "localhost:8000" }, false],
    [{ host: "localhost:8000" }, true],
  ])("with %j: %s", (headers, allowed) => expect(isFromThisShop(headers)).toBe(allowed));
});

describe("what a form may weigh", () => {
  const form = (path: string) => {
    const stream = Object.assign(new PassThrough(), { method: "POST", headers: {} });
    const request = toWebRequest(stream as unknown as IncomingMessage, new URL(path, "http://localhost:8000"));
    request.catch(() => {});
    return { stream, request };
  };
  const sent = (path: string, bytes: number) => {
    const { stream, request } = form(path);
    stream.end(Buffer.alloc(bytes));
    return request;
  };

  it("is little, but where a file is asked for", async () => {
    await expect(sent("/en/cart", maxBodyBytes + 1)).rejects.toThrow(BodyTooLargeError);
    const request = await sent("/zh/verify", maxFileBodyBytes);
    expect((await request.arrayBuffer()).byteLength).toBe(maxFileBodyBytes);
    await expect(sent("/zh/verify.data", maxFileBodyBytes + 1)).rejects.toThrow(BodyTooLargeError);
    await expect(sent("/zh/verify/more", maxBodyBytes + 1)).rejects.toThrow(BodyTooLargeError);
  });

  it("so many files come in at once, and others when these are through or broke off", async () => {
    const coming = Array.from({ length: mostFilesAtOnce }, () => form("/en/verify"));
    for (const { stream } of coming) stream.write(Buffer.alloc(maxBodyBytes + 1));
    await expect(sent("/en/verify", maxBodyBytes + 1)).rejects.toThrow(TooManyFilesError);
    await expect(sent("/en/verify", maxBodyBytes)).resolves.toBeInstanceOf(Request);
    coming[0]?.stream.destroy(new Error("broken off"));
    await expect(coming[0]?.request).rejects.toThrow("broken off");
    await expect(sent("/en/verify", maxBodyBytes + 1)).resolves.toBeInstanceOf(Request);
    for (const { stream } of coming) stream.end();
    await Promise.all(coming.slice(1).map(({ request }) => request));
  });
});

import { describe, expect, it } from "vitest";
import { acceptedTags, negotiateLanguage, negotiateRegion } from "./negotiate.ts";

const regions = [
  { id: "cn", name: "CN", currencyCode: "cny", countries: ["cn"] },
  { id: "us", name: "US", currencyCode: "usd", countries: ["us"] },
  { id: "eu", name: "EU", currencyCode: "eur", countries: ["de", "fr", "at"] },
  { id: "jp", name: "JP", currencyCode: "jpy", countries: ["jp"] },
];

describe("the language", () => {
  it.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["en-GB", "en"],
    ["de-DE,de;q=0.9,zh;q=0.5,en;q=0.4", "zh"],
    ["fr", "en"],
    ["", "en"],
    [undefined, "en"],
    ["en;q=0, zh;q=0.1", "zh"],
    ["<script>,,;q=x", "en"],
  ])("of %j is %s", (header, language) => expect(negotiateLanguage(header)).toBe(language));
  it("follows quality, not order", () => expect(acceptedTags("en;q=0.5,zh")).toEqual(["zh", "en"]));
});

describe("the region", () => {
  it.each([
    ["zh-CN", "zh", "cn"],
    ["ja", "en", "jp"],
    ["ja-JP,en;q=0.5", "zh", "jp"],
    ["de-AT,de", "en", "eu"],
    ["en-US", "en", "us"],
    // An English browser in the Chinese shop: the reader chose Chinese.
    ["en-US", "zh", "cn"],
    ["ko-KR", "en", "us"],
    [undefined, "zh", "cn"],
  ] as const)("of %s at /%s is %s", (header, language, id) =>
    expect(negotiateRegion(header, language, regions)?.id).toBe(id),
  );
  it("is the first one where nothing fits", () =>
    expect(negotiateRegion("pt-BR", "en", regions.slice(2))?.id).toBe("eu"));
});

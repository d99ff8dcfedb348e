import { describe, expect, it } from "vitest";
import { mailLocale } from "./mail-locale";

describe("the language of a mail", () => {
  it.each([
    [{ orderLocale: "zh-CN", customerLocale: "en" }, "zh-CN"],
    [{ orderLocale: "zh", countryCode: "us" }, "zh-CN"],
    [{ orderLocale: "en-US", countryCode: "cn" }, "en"],
    [{ orderLocale: null, cartLocale: "zh-CN" }, "zh-CN"],
    [{ orderLocale: "fr", customerLocale: "zh-CN" }, "zh-CN"],
    [{ orderLocale: "", customerLocale: 7, countryCode: "CN" }, "zh-CN"],
    [{ countryCode: "jp" }, "en"],
    [{}, "en"],
  ] as const)("%j -> %s", (clues, locale) => {
    expect(mailLocale(clues)).toBe(locale);
  });
});

import { expect, it } from "vitest";
import { formatDay, formatMoment, formatMoney, formatShare, localeOf } from "./format";

it.each([
  ["zhCN", ["en-US"], "zh-CN"],
  ["en", ["de-DE", "en-GB", "en-US"], "en-GB"],
  ["en", ["zh-CN"], "en"],
  ["ptBR", [], "pt-BR"],
])("of the admin in %s for readers of %j is %s", (language, readers, locale) => {
  expect(localeOf(language, readers)).toBe(locale);
});

it("money and dates are the reader's", () => {
  expect(formatMoney("1980", "jpy", "en-US")).toBe("¥1,980");
  expect(formatMoney(24.99, "usd", "zh-CN")).toBe("US$24.99");
  expect(formatMoment("2026-11-25T03:04:05Z", "zh-CN")).toContain("2026年11月25日");
});

it("a day is the same day everywhere, and a share is in percent", () => {
  expect(formatDay("2027-06-30T00:00:00.000Z", "en-US")).toBe("Jun 30, 2027");
  expect(formatShare(1250, "en-US")).toBe("12.5%");
});

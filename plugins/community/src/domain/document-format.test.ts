import { describe, expect, it } from "vitest";
import { countryText, dateText, momentText, moneyText, percentText, periodText, wordsIn } from "./document-format";

describe("money", () => {
  it.each([
    [123450n, "eur", "EUR 1,234.50"],
    [-5n, "usd", "USD -0.05"],
    [1234567n, "jpy", "JPY 1,234,567"],
    [1234560n, "kwd", "KWD 1,234.560"],
    [9007199254740993n, "cny", "CNY 90,071,992,547,409.93"],
  ])("%s %s is %s in both languages", (amountMinor, currency, text) => {
    expect(moneyText(amountMinor, currency, "en")).toBe(text);
    expect(moneyText(amountMinor, currency, "zh-CN")).toBe(text);
  });
});

describe("dates", () => {
  it("are written out", () => {
    expect(dateText("2028-02-29", "en")).toBe("February 29, 2028");
    expect(dateText("2028-02-29", "zh-CN")).toBe("2028年2月29日");
    expect(periodText("2026-04-01", "2027-03-31", "en")).toBe("April 1, 2026 – March 31, 2027");
    expect(periodText("2026-04-01", "2027-03-31", "zh-CN")).toBe("2026年4月1日至2027年3月31日");
  });

  it("of a moment are those of its zone, with the distance from UTC", () => {
    const moment = "2026-03-29T23:30:05.000Z";
    expect(momentText(moment, "Asia/Shanghai", "zh-CN")).toBe("2026年3月30日 07:30:05（UTC+08:00，Asia/Shanghai）");
    expect(momentText(moment, "Europe/Berlin", "en")).toBe("March 30, 2026, 01:30:05 (UTC+02:00, Europe/Berlin)");
    expect(momentText(moment, "Nowhere/Land", "en")).toBe("March 29, 2026, 23:30:05 (UTC+00:00)");
  });
});

it("rates, countries and names", () => {
  expect(percentText(1900, "en")).toBe("19%");
  expect(percentText(550, "zh-CN")).toBe("5.5%");
  expect(countryText("de", "zh-CN")).toBe("德国");
  expect(countryText("somewhere", "en")).toBe("somewhere");
  expect(wordsIn({ en: "Gold", "zh-CN": " " }, "zh-CN")).toBe("Gold");
  expect(wordsIn({ en: "Gold", "zh-CN": "金牌" }, "zh-CN")).toBe("金牌");
});

import { expect, it } from "vitest";
import { formatMoney } from "./money.ts";

it.each([
  [129, "cny", "zh-CN", "¥129"],
  [49.9, "cny", "zh-CN", "¥49.90"],
  [1234.5, "usd", "en", "$1,234.50"],
  [2200, "jpy", "en", "¥2,200"],
  [0, "eur", "en", "€0"],
] as const)("%d %s in %s is %s", (amount, currency, locale, text) =>
  expect(formatMoney(amount, currency, locale)).toBe(text),
);

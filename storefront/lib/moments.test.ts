import { describe, expect, it } from "vitest";
import { momentIn } from "./moments.ts";

const now = new Date("2026-11-25T06:00:00Z");
const plain = (text: string) => text.replaceAll("\u202f", " ");
const inRegion = (at: string, locale: "en" | "zh-CN", countries: string[]) =>
  plain(momentIn(at, now, locale, countries).text);

describe("until when something is kept", () => {
  it("is told on the region's own clock", () => {
    expect(inRegion("2026-11-25T06:32:00Z", "zh-CN", ["cn"])).toBe("14:32");
    expect(inRegion("2026-11-25T06:32:00Z", "zh-CN", ["jp"])).toBe("15:32");
  });
  it("names the zone where a region has more than one", () => {
    expect(inRegion("2026-11-25T06:32:00Z", "en", ["us"])).toBe("1:32 AM EST");
    expect(inRegion("2026-11-25T06:32:00Z", "en", ["de", "fr"])).toMatch(/^7:32 AM (GMT\+1|CET)$/);
    expect(inRegion("2026-11-25T06:32:00Z", "en", ["br"])).toBe("6:32 AM UTC");
  });
  it("names the day when it is not today there", () => {
    expect(inRegion("2026-11-26T06:00:00Z", "zh-CN", ["cn"])).toBe("11月26日 14:00");
    expect(inRegion("2026-11-25T17:00:00Z", "zh-CN", ["cn"])).toBe("11月26日 1:00");
    expect(inRegion("2026-11-26T06:00:00Z", "en", ["us"])).toBe("November 26 at 1:00 AM EST");
  });
  it("names the year when it is another one there", () => {
    expect(inRegion("2026-12-31T15:00:00Z", "zh-CN", ["cn"])).toBe("12月31日 23:00");
    expect(inRegion("2026-12-31T17:00:00Z", "zh-CN", ["cn"])).toBe("2027年1月1日 1:00");
    expect(inRegion("2027-01-25T06:00:00Z", "en", ["us"])).toBe("January 25, 2027 at 1:00 AM EST");
  });
});

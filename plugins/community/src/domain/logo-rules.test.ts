import { describe, expect, it } from "vitest";
import { checkLogoShape, checkPicture, isLogoCode, LOGO_HEIGHT, logoHeights, logoRefusal, widthAt } from "./logo-rules";

const refusalOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("what a logo may be", () => {
  it.each([
    [100, 100, null],
    [100, 13, null],
    [800, 100, null],
    [100, 800, null],
    [8000, 5000, null],
    [99, 99, "logo_too_small"],
    [801, 100, "logo_shape"],
    [100, 801, "logo_shape"],
    [8001, 5000, "logo_too_many_pixels"],
    [50_000, 50_000, "logo_too_many_pixels"],
  ])("%i × %i: %s", (width, height, code) => {
    expect(refusalOf(() => checkPicture(width, height))).toBe(code);
  });

  it("has a shape that is a number", () => {
    expect(refusalOf(() => checkLogoShape(Number.NaN, 1))).toBe("logo_shape");
    expect(refusalOf(() => checkLogoShape(1, 0))).toBe("logo_shape");
  });
});

describe("what is made of a logo", () => {
  it.each([
    [12, [12]],
    [64, [64]],
    [100, [64, 100]],
    [256, [64, 128, 256]],
    [4000, [64, 128, LOGO_HEIGHT]],
  ])("of %i pixels' height: %j", (height, heights) => {
    expect(logoHeights(height)).toEqual(heights);
  });

  it("keeps its shape, and at least a pixel of width", () => {
    expect(widthAt(64, { width: 500, height: 250 })).toBe(128);
    expect(widthAt(1, { width: 1, height: 8 })).toBe(1);
  });
});

describe("a refusal", () => {
  it("names the field, and of what a stranger wrote only a short plain name", () => {
    const refusal = logoRefusal("logo_forbidden_content", `<img src="x">\n${"a".repeat(100)}`);
    expect([refusal.field, refusal.kind]).toEqual(["logo", "invalid_data"]);
    expect(refusal.data.found).toMatch(/^[\w:.#?-]{1,40}$/);
    expect(refusal.message).toContain(`(${refusal.data.found})`);
  });

  it("says when the logo is too large, and when the shop is too busy", () => {
    expect([logoRefusal("logo_too_large").kind, logoRefusal("logo_busy").kind]).toEqual(["too_large", "unavailable"]);
  });

  it("has codes of its own", () => {
    expect([isLogoCode("logo_text"), isLogoCode("toString"), isLogoCode(null)]).toEqual([true, false, false]);
  });
});

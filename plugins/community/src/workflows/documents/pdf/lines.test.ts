import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "./lines";

/** Chinese is two wide, everything else one. */
const measure = (text: string) => [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);
const lines = (text: string, width: number) => linesOf(text, width, measure);

describe("lines", () => {
  it("end between words, and between Chinese characters", () => {
    expect(lines("one two three", 8)).toEqual(["one two", "three"]);
    expect(lines("赞助协议的变更以双方接受的版本为准", 12)).toEqual(["赞助协议的变", "更以双方接受", "的版本为准"]);
  });

  it("never begin with a Chinese comma or end with an opening bracket", () => {
    expect(lines("本协议自双方签署，即时生效", 16)).toEqual(["本协议自双方签", "署，即时生效"]);
    expect(lines("增值税由客户缴纳（欧盟）", 18)).toEqual(["增值税由客户缴纳", "（欧盟）"]);
  });

  it("cut a word that is wider than the column, and begin anew at a line feed", () => {
    expect(lines("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
    expect(lines("a\n\nb", 4)).toEqual(["a", "", "b"]);
  });

  it("lose nothing and stay in the column", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab ，。（）中文-/1") });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
        const result = lines(words, width);
        expect(result.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
        for (const line of result) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

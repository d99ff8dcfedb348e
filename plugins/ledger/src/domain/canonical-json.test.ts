import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";
import { InvalidInput } from "./errors.ts";

const storable = (value: unknown): boolean => {
  const text = JSON.stringify(value);
  return !text.includes("\\u0000") && !/\\ud[89a-f]/i.test(text) && !text.includes("__proto__");
};

describe("canonical JSON", () => {
  it("is one text, in whatever order the keys came, and can be read back", () => {
    fc.assert(
      fc.property(fc.jsonValue().filter(storable), (value) => {
        const text = canonicalJson(value as Json);
        const back = JSON.parse(text);
        expect(canonicalJson(back)).toBe(text);
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson({ b: [1, null], a: { d: true, c: "é" } })).toBe('{"a":{"c":"é","d":true},"b":[1,null]}');
  });

  it.each([[Number.NaN], [undefined], [new Date()], ["\0"], ["\ud800"], [{ a: 1n }], [() => 1]])(
    "refuses what could not come back: %s",
    (value) => {
      expect(() => canonicalJson(value as unknown as Json)).toThrow(InvalidInput);
    },
  );
});

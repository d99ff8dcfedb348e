import { expect, it } from "vitest";
import { pieceChoices } from "./bundle-pieces";

it("asks for the size of every piece that has sizes", () => {
  expect(pieceChoices("2 × T-shirt: S, M, L\n\n 毛衣：小，大 \nMug\n1x Cap: one size")).toEqual([
    { name: "T-shirt 1", sizes: ["S", "M", "L"] },
    { name: "T-shirt 2", sizes: ["S", "M", "L"] },
    { name: "毛衣", sizes: ["小", "大"] },
    { name: "Cap", sizes: ["one size"] },
  ]);
});

it.each([
  ["nothing but sizes", ": S, M"],
  ["no sizes after the colon", "T-shirt: ,"],
  ["the same size twice", "T-shirt: S, S"],
  ["the same thing twice", "T-shirt: S\nT-shirt: M"],
  ["no pieces of it", "0 × T-shirt: S"],
  ["too many choices", "21 × T-shirt: S"],
  ["the name of the address", "address: here"],
  ["a very long name", `${"T".repeat(41)}: S`],
])("cannot be read with %s", (_what, text) => {
  expect(pieceChoices(text)).toBeNull();
});

it("asks nothing of an empty list", () => {
  expect(pieceChoices(" \n")).toEqual([]);
});

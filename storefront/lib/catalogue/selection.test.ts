import { expect, it } from "vitest";
import { choiceOf, choose, selectVariant } from "./selection.ts";
import { sampleCatalogue } from "./testing/sample-catalogue.ts";

const [tee] = sampleCatalogue().products;
if (!tee) throw new Error("The sample has no shirt.");
const chosen = (address: string) => selectVariant(tee, choiceOf(tee, new URLSearchParams(address)))?.options;

it("takes the variant an address names", () =>
  expect(chosen("size=M&colour=cream")).toEqual({ size: "m", colour: "cream" }));
it("fills the rest with something in stock", () => expect(chosen("size=m")).toEqual({ size: "m", colour: "cream" }));
it("shows a sold-out variant when it is named exactly", () =>
  expect(chosen("size=m&colour=navy")).toEqual({ size: "m", colour: "navy" }));
it("ignores values the product does not have", () =>
  expect(chosen("size=xxl&colour=<script>")).toEqual({ size: "s", colour: "navy" }));
it("falls back to a variant that exists when a combination does not", () =>
  expect(chosen("size=s&colour=cream")).toEqual({ size: "s", colour: "navy" }));
it("keeps the rest of a choice where such a variant exists", () => {
  const creamM = tee.variants[2];
  expect(creamM && choose(tee, creamM, "colour", "navy")?.options).toEqual({ size: "m", colour: "navy" });
  expect(creamM && choose(tee, creamM, "size", "s")?.options).toEqual({ size: "s", colour: "navy" });
});

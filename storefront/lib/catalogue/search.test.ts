import { describe, expect, it } from "vitest";
import { searchProducts } from "./search.ts";
import { queryTokens } from "./segment.ts";
import { sampleCatalogue } from "./testing/sample-catalogue.ts";

const { products } = sampleCatalogue();
const found = (query: string) => searchProducts(products, query).map(({ handle }) => handle);

describe("search", () => {
  it.each([
    ["大象", ["tuple", "juggler-tee"]],
    ["蓝象", ["tuple"]],
    ["象", ["tuple", "juggler-tee"]],
    ["毛绒大象", ["tuple"]],
    ["plush", ["tuple"]],
    ["t-shirt", ["juggler-tee", "memory-tee"]],
    ["T SHIRT", ["juggler-tee", "memory-tee"]],
    ["tshirt", ["juggler-tee", "memory-tee"]],
    ["T恤", ["juggler-tee", "memory-tee"]],
    ["Ｔ恤", ["juggler-tee", "memory-tee"]],
    ["mem", ["memory-tee"]],
    ["elephant plush", ["tuple"]],
  ])("finds %s", (query, handles) => expect(found(query)).toEqual(handles));

  it("puts hits in the title before hits in the text", () => expect(found("elephant")[0]).toBe("tuple"));

  it.each(["", "   ", "！？", "hippopotamus", "大河马", "plush hippopotamus"])("finds nothing for %j", (query) =>
    expect(found(query)).toEqual([]),
  );

  it("cuts Chinese into pairs, so that no dictionary can miss a name", () =>
    expect(queryTokens("小元象")).toEqual(["小元", "元象"]));

  it("stays quick with a very long query", () => expect(queryTokens("象".repeat(10_000)).length).toBeLessThan(90));
});

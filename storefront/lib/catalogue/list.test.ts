import { describe, expect, it } from "vitest";
import { facetsOf } from "./facets.ts";
import { listProducts } from "./list.ts";
import { parseQuery } from "./query.ts";
import { sampleCatalogue } from "./testing/sample-catalogue.ts";

const catalogue = sampleCatalogue();
const queryOf = (text: string) => parseQuery(new URLSearchParams(text), ["size", "colour"]);
const handles = (text: string) => listProducts(catalogue, queryOf(text)).products.map(({ handle }) => handle);

describe("the list", () => {
  it("shows everything, newest first, without a question", () =>
    expect(handles("")).toEqual(["juggler-tee", "memory-tee", "tuple", "pin"]));
  it("finds what sub-categories hold", () =>
    expect(handles("category=apparel")).toEqual(["juggler-tee", "memory-tee"]));
  it("takes several values of one question as either", () =>
    expect(handles("category=plush&category=pins")).toEqual(["tuple", "pin"]));
  it("wants size and colour in one variant", () => expect(handles("size=m&colour=cream")).toEqual(["juggler-tee"]));
  it("wants the stock of that very variant", () => {
    expect(handles("size=m&colour=navy")).toEqual(["juggler-tee"]);
    expect(handles("size=m&colour=navy&stock=1")).toEqual([]);
  });
  it("leaves out what has sold out", () => expect(handles("stock=1")).not.toContain("pin"));
  it("keeps to a price range", () => expect(handles("min=20&max=30")).toEqual(["juggler-tee", "memory-tee"]));
  it("sorts by the lowest price", () => {
    expect(handles("sort=price")).toEqual(["pin", "memory-tee", "juggler-tee", "tuple"]);
    expect(handles("sort=price-desc")[0]).toBe("tuple");
  });
  it("ignores nonsense in addresses", () =>
    expect(handles("page=-1&min=abc&max=&sort=bogus&stock=maybe")).toHaveLength(4));
  it("shows the last page to those who ask for one beyond it", () =>
    expect(listProducts(catalogue, queryOf("page=99")).page).toBe(1));
});

describe("the facets", () => {
  const count = (text: string, group: string, value: string) =>
    facetsOf(catalogue.products, queryOf(text), catalogue)
      .find(({ name }) => name === group)
      ?.values.find(({ key }) => key === value)?.count;

  it("count what choosing a value would show", () => {
    expect(count("", "category", "apparel")).toBe(2);
    expect(count("", "size", "m")).toBe(2);
  });
  it("count their own group as if nothing were chosen in it", () => {
    expect(count("size=s", "size", "m")).toBe(2);
    expect(count("size=s", "category", "apparel")).toBe(1);
  });
  it("ask nothing that concerns a single product", () =>
    expect(facetsOf(catalogue.products, queryOf(""), catalogue).some(({ name }) => name === "colour")).toBe(false));
  it("offer no value that would show nothing", () => expect(count("stock=1", "category", "pins")).toBeUndefined());
});

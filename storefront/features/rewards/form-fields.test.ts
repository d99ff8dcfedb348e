import { describe, expect, it } from "vitest";
import { isSoldOut, namedErrors, presetVariant, problemsUnder, readChoices } from "./form-fields.ts";
import type { ClaimItem } from "./types.ts";

const formOf = (...fields: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};
const shirt = (...isAvailable: boolean[]): ClaimItem => ({
  ...{ id: "shirt", title: "Shirt", quantity: 1, picture: undefined, path: undefined },
  variants: isAvailable.map((is, index) => ({ id: `v${index}`, title: String(index), isAvailable: is })),
});

describe("what was chosen", () => {
  it("is read thing by thing, and what has no choice is named", () => {
    const form = formOf(["item", "pin"], ["choices.pin", "v1"], ["item", "shirt"], ["choices.else", "v9"]);
    expect(readChoices(form)).toEqual({ choices: [{ item_id: "pin", variant_id: "v1" }], missing: ["shirt"] });
  });
  it("is one choice for each thing, however often it is named", () => {
    const form = formOf(["item", "pin"], ["item", "pin"], ["choices.pin", "v1"], ["choices.pin", "v2"]);
    expect(readChoices(form)).toEqual({ choices: [{ item_id: "pin", variant_id: "v1" }], missing: [] });
  });
  it("is nothing in a form that names nothing", () =>
    expect(readChoices(formOf(["email", "a@example.com"]))).toEqual({ choices: [], missing: [] }));
});

describe("the button that is pressed when the page comes", () => {
  const chosen = (variant_id: string) => [{ item_id: "shirt", variant_id }];
  it("is what was chosen before", () => expect(presetVariant(shirt(true, true), chosen("v1"))).toBe("v1"));
  it.each([
    ["nothing was chosen", []],
    ["it has sold out meanwhile", chosen("v0")],
    ["it never was one", chosen("v7")],
    ["it was chosen for another thing", [{ item_id: "pin", variant_id: "v1" }]],
  ])("is none when %s", (_, choices) => expect(presetVariant(shirt(false, true), choices)).toBeUndefined());
});

describe("a thing", () => {
  it("is sold out when nothing of it is left, or it is not sold at all", () => {
    expect([shirt(false, true), shirt(false, false), shirt()].map(isSoldOut)).toEqual([false, true, true]);
  });
});

describe("problems", () => {
  it("name the thing that they are about", () => {
    const errors = { "choices.shirt": "choose one", "choices.gone": "choose one", email: "check it" };
    expect(namedErrors(errors, [shirt(true)], (title, text) => `${title}: ${text}`)).toEqual({
      "choices.shirt": "Shirt: choose one",
      "choices.gone": "choose one",
      email: "check it",
    });
  });
  it("are told apart by the part of the form", () => {
    const problems = [
      { field: "email", code: "invalid" },
      { field: "shipping_address.city", code: "required" },
      { field: "choices.shirt", code: "choice_missing" },
    ];
    expect(problemsUnder(problems, "shipping_address.")).toEqual({ city: "required" });
    expect(problemsUnder(problems, "choices.")).toEqual({ shirt: "choice_missing" });
    expect(problemsUnder([], "choices.")).toEqual({});
  });
});

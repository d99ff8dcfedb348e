import { expect, it } from "vitest";
import { reportsQuery, stateOf } from "./list-query";

const query = (text: string) => Object.fromEntries(reportsQuery(new URLSearchParams(text)));

it("asks for what waits unless the address says something else", () => {
  expect(query("")).toEqual({ limit: "20", offset: "0", state: "reported" });
  expect(query("state=undone&q=ada")).toEqual({ limit: "20", offset: "0", state: "reported" });
  expect(query("state=accepted&page=3")).toEqual({ limit: "20", offset: "40", state: "accepted" });
});

it("asks for all without naming a state", () => {
  expect(query("state=all")).toEqual({ limit: "20", offset: "0" });
  expect(stateOf(new URLSearchParams("state=all"))).toBe("all");
});

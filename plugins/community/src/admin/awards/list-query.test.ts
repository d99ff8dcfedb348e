import { expect, it } from "vitest";
import { awardsQuery } from "./list-query";

const query = (text: string) => Object.fromEntries(awardsQuery(new URLSearchParams(text)));

it("asks for all unless the address names a state that there is", () => {
  expect(query("state=undone&q=ada")).toEqual({ limit: "20", offset: "0" });
  expect(query("state=decided&page=3")).toEqual({ limit: "20", offset: "40", state: "decided" });
});

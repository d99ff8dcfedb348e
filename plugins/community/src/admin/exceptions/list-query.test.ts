import { expect, it } from "vitest";
import { listQuery, withFilter } from "./list-query";

const query = (text: string) => Object.fromEntries(listQuery(new URLSearchParams(text)));

it("says what the address says, and nothing that it does not", () => {
  expect(query("")).toEqual({ limit: "20", offset: "0" });
  expect(query("state=all&kind=dispute&q=%20ada%20&page=3&other=1")).toEqual({
    limit: "20",
    offset: "40",
    state: "all",
    kind: "dispute",
    q: "ada",
  });
  expect(query("page=-1").offset).toBe("0");
  expect(query("page=x").offset).toBe("0");
});

it("begins on the first page when a filter changes", () => {
  const search = new URLSearchParams("page=3&q=ada");
  expect(withFilter(search, "q", "bob").toString()).toBe("q=bob");
  expect(withFilter(search, "q", "").toString()).toBe("");
  expect(withFilter(search, "page", "2").toString()).toBe("page=2&q=ada");
});

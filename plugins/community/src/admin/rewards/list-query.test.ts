import { expect, it } from "vitest";
import { boardQuery, stateOf, whoseQuery } from "./list-query";

const said = (query: URLSearchParams) => Object.fromEntries(query);

it("asks for rewards by state, fifty a page, and for nothing else", () => {
  expect(said(boardQuery(new URLSearchParams("state=issued&page=3&q=ada")))).toEqual({
    limit: "50",
    offset: "100",
    state: "issued",
  });
  expect(said(boardQuery(new URLSearchParams("state=lost")))).toEqual({ limit: "50", offset: "0" });
  expect(stateOf(new URLSearchParams("state=lost"))).toBeNull();
});

it("asks for what one person was thanked with, and for what was claimed with one account", () => {
  expect(said(whoseQuery({ contributor_id: "ctb_1" }, 2, 10))).toEqual({
    contributor_id: "ctb_1",
    limit: "10",
    offset: "10",
  });
  expect(said(whoseQuery({ customer_id: "cus_1" }, 1, 5))).toEqual({ customer_id: "cus_1", limit: "5", offset: "0" });
});

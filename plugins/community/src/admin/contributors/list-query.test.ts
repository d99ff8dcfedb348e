import { expect, it } from "vitest";
import { peopleQuery, workQuery } from "./list-query";

const said = (query: URLSearchParams) => Object.fromEntries(query);

it("asks for people by what was typed, page by page, and for nothing else", () => {
  expect(said(peopleQuery(new URLSearchParams("q=%20ada%20&page=3&kind=talk&state=undone")))).toEqual({
    limit: "20",
    offset: "40",
    q: "ada",
  });
  expect(said(peopleQuery(new URLSearchParams("q=%20")))).toEqual({ limit: "20", offset: "0" });
});

it("asks for one person's work by kind and state", () => {
  expect(said(workQuery("ctb_1", new URLSearchParams("q=ada&kind=talk&state=undone&page=2")))).toEqual({
    limit: "20",
    offset: "20",
    contributor_id: "ctb_1",
    kind: "talk",
    state: "undone",
  });
});

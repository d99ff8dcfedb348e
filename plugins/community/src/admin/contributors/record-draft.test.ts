import { expect, it } from "vitest";
import { newDraft, requestOf } from "./record-draft";

const now = new Date("2026-11-25T09:30:00Z");

it("was done now, until somebody says otherwise", () => {
  const request = requestOf({ ...newDraft(now), kind: "talk", login: "ada", title: "A talk" }, "id-1");
  expect(request).toEqual({
    external_id: "id-1",
    kind: "talk",
    occurred_at: "2026-11-25T09:30:00.000Z",
    name: "",
    email: "",
    login: "ada",
    title: "A talk",
    link: null,
  });
});

it("asks for no moment where none can be read, and for the link that was typed", () => {
  const request = requestOf({ ...newDraft(now), at: "", link: " https://example.org/talk " }, "id-1");
  expect([request.occurred_at, request.link]).toEqual(["", "https://example.org/talk"]);
});

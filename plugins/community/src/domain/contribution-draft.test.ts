import { describe, expect, it } from "vitest";
import { checkDrafts, commitDraft, identity, listedDrafts, writtenDraft } from "./contribution-draft";

const commit = {
  hash: "53E61696B2451E82B9F905AFB1A323311B7318E3",
  authoredAt: new Date("2026-08-04T19:43:47+05:30"),
  author: "Devrim Gündüz",
  email: " Devrim@Example.org ",
  subject: "Updated  logo\twith more",
};

describe("a commit", () => {
  it("is one act at the time of its author, by the address, whatever its letters", () => {
    expect(commitDraft(commit)).toEqual({
      externalId: commit.hash.toLowerCase(),
      kind: "commit",
      occurredAt: commit.authoredAt,
      name: "Devrim Gündüz",
      identity: { kind: "mail", value: "devrim@example.org" },
      title: "Updated logo with more",
      link: null,
    });
  });

  it("has a title of one line that ends somewhere, never within a character", () => {
    const { title } = commitDraft({ ...commit, subject: "🐘".repeat(400) });
    expect([...title]).toHaveLength(300);
    expect(title.endsWith("🐘…")).toBe(true);
  });
});

describe("a list of people", () => {
  it("becomes one act for each type, once, and keeps what we have no kind for by its name", () => {
    const drafts = listedDrafts({ login: "Ada", name: "", contributions: ["doc", "doc", "userTesting", "mascot"] });
    expect(drafts.map(({ externalId, kind, title, name }) => [externalId, kind, title, name])).toEqual([
      ["ada:doc", "documentation", "doc", "Ada"],
      ["ada:userTesting", "report", "userTesting", "Ada"],
      ["ada:mascot", "other", "mascot", "Ada"],
    ]);
  });
});

describe("a row that somebody wrote", () => {
  const row = { externalId: "1", kind: "talk", occurredAt: null, name: "", title: "On WAL", link: null };

  it("is known by the address, and else by the login", () => {
    expect(writtenDraft({ ...row, email: "A@b.c", login: "x" }).identity).toEqual(identity("mail", "a@b.c"));
    expect(writtenDraft({ ...row, email: " ", login: "Xi" })).toMatchObject({ identity: { value: "xi" }, name: "Xi" });
  });
});

describe("one id", () => {
  it("may come twice, but not for two people", () => {
    expect(() => checkDrafts([commitDraft(commit), commitDraft(commit)])).not.toThrow();
    const other = { ...commit, email: "somebody@else.org" };
    expect(() => checkDrafts([commitDraft(commit), commitDraft(other)])).toThrow(
      expect.objectContaining({ code: "import_invalid", field: "content[1].external_id" }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { canonicalText, type DocumentText, documentText, factsOf } from "./document-text";

const draft = (more: Partial<DocumentText> = {}): DocumentText =>
  documentText({
    kind: "contract",
    locale: "zh-CN",
    title: "赞助协议",
    author: "开源社区",
    meta: [{ label: "版本", value: "1" }],
    sections: [{ heading: "约定", blocks: [{ kind: "paragraph", text: "甲方与乙方。" }] }],
    footer: "协议 agr_1",
    madeAt: "2026-03-01T00:00:00.000Z",
    ...more,
  });

/** As a database gives JSON back: other members first. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, each]) => [name, shuffled(each)]),
  );
};

describe("a document's text", () => {
  it("is the same whatever order its members have", () => {
    const document = draft();
    const again = shuffled(document) as DocumentText;
    expect(Object.keys(again)).not.toEqual(Object.keys(document));
    expect(canonicalText(again)).toBe(canonicalText(document));
  });

  it("is another when one character is", () => {
    expect(canonicalText(draft({ footer: "协议 agr_2" }))).not.toBe(canonicalText(draft()));
    const one = [{ label: "a", value: "1" }];
    const two = [{ label: "b", value: "2" }];
    expect(canonicalText(draft({ meta: [...one, ...two] }))).not.toBe(canonicalText(draft({ meta: [...two, ...one] })));
  });

  it("has composed characters, and none that a database or a page cannot hold", () => {
    const { title, footer } = draft({ title: "Mu\u0308ller\u0000 \u202eevil", footer: "one\r\ntwo\tthree \ud800!" });
    expect(title).toBe("Müller evil");
    expect(footer).toBe("one\ntwo three \ufffd!");
  });

  it("numbers its pages in its own language", () => {
    expect(draft().pageLabel).toBe("第 {page} 页，共 {pages} 页");
    expect(draft({ locale: "en" }).pageLabel).toBe("Page {page} of {pages}");
  });
});

it("facts that say nothing are left out", () => {
  expect(
    factsOf([
      ["a", " one "],
      ["b", ""],
      ["c", null],
      ["d", undefined],
    ]),
  ).toEqual([{ label: "a", value: "one" }]);
});

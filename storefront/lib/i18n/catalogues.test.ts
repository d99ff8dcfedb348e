import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Message by message: its English text and its translation. */
const messagesOf = (file: string): [string, string][] => {
  const text = readFileSync(new URL(`../../locales/${file}.po`, import.meta.url), "utf8");
  const joined = (quoted: string) => [...quoted.matchAll(/"(.*)"/g)].map(([, part]) => part).join("");
  return [...text.matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm)]
    .map(([, id = "", translation = ""]): [string, string] => [joined(id), joined(translation)])
    .filter(([id]) => id !== "");
};
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)|<\/?(\d+)/g)].map(([found]) => found).sort();

describe.each(["shop", "buyer", "partner"])("the %s catalogue", (name) => {
  const chinese = messagesOf(`${name}/zh-CN`);
  it("has the same messages in both languages", () =>
    expect(chinese.map(([id]) => id)).toEqual(messagesOf(`${name}/en`).map(([id]) => id)));
  it("is complete in Chinese", () =>
    expect(chinese.filter(([, translation]) => translation === "").map(([id]) => id)).toEqual([]));
  it("keeps every placeholder", () => {
    const broken = chinese.filter(
      ([id, translation]) => !id.includes(", plural,") && placeholders(id).join() !== placeholders(translation).join(),
    );
    expect(broken).toEqual([]);
  });
});

it("translates what several catalogues hold in the same words, because a page may have loaded all of them", () => {
  const all = ["shop", "buyer", "partner"].flatMap((name) => messagesOf(`${name}/zh-CN`));
  const first = new Map(all.toReversed());
  expect(all.filter(([id, translation]) => first.get(id) !== translation)).toEqual([]);
});

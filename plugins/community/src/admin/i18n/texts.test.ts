import { expect, it } from "vitest";
import texts from "./index";

type Tree = { [key: string]: string | Tree };

function paths(tree: Tree, above = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [above + key] : paths(value, `${above}${key}.`),
  );
}

const textAt = (tree: Tree, path: string) =>
  path.split(".").reduce<string | Tree | undefined>((node, key) => (node as Tree | undefined)?.[key], tree);
const blanks = (text: unknown) => [...String(text).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

const english = texts.en as unknown as Tree;
const chinese = texts.zhCN as unknown as Tree;
/** English sentences come with the answer; Chinese has its own. */
const isSentence = (path: string) => path.includes("integrity.sentences.");

it("says everything in both languages, with the same blanks to fill", () => {
  expect(paths(chinese).filter((path) => !isSentence(path))).toEqual(paths(english));
  for (const path of paths(english)) expect(blanks(textAt(chinese, path)), path).toEqual(blanks(textAt(english, path)));
});

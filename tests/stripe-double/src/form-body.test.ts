import { expect, test } from "vitest";
import { parseForm } from "./form-body.ts";

const plain = (text: string) => JSON.parse(JSON.stringify(parseForm(text)));

test.each([
  ["a=1&b=2", { a: "1", b: "2" }],
  ["a[b][c]=1&a[b][d]=2", { a: { b: { c: "1", d: "2" } } }],
  ["items[0][n]=x&items[1][n]=y", { items: { 0: { n: "x" }, 1: { n: "y" } } }],
  ["expand[]=x&expand[]=y", { expand: { 0: "x", 1: "y" } }],
  ["name=%E8%93%9D%E8%B1%A1+%F0%9F%90%98", { name: "蓝象 🐘" }],
  ["", {}],
])("%s", (text, expected) => {
  expect(plain(text)).toEqual(expected);
});

test("a key named after the prototype is only a key", () => {
  parseForm("__proto__[polluted]=yes");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

import { expect, it } from "vitest";
import { unstorableField } from "./unprintable";

const of = (body: unknown) => unstorableField("/store/agreements", body);

it("names the text that cannot be kept", () => {
  expect(of({ name: { en: "a\0" } })).toBe("name.en");
  expect(of({ list: ["a", { text: "\ud83d" }] })).toBe("list[1].text");
  expect(unstorableField("/store/agreements/a%00", undefined)).toBe("address");
});

it("takes everything else as it is", () => {
  for (const body of [undefined, null, 5, "象 🐘\n", { a: [true, { b: "" }] }, {}, Buffer.from("\0")])
    expect(of(body)).toBeNull();
});

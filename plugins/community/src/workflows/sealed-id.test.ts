import { describe, expect, it } from "vitest";
import { openedId, sealedId } from "./sealed-id";

const SECRET = "a secret of the tests, long enough";

describe("the key to a row", () => {
  const token = sealedId("a-purpose", "wait_1", SECRET);

  it("opens its own row and fits in an address", () => {
    expect(openedId("a-purpose", token, SECRET)).toBe("wait_1");
    expect(encodeURIComponent(token)).toBe(token);
  });

  it.each([
    ["another row", token.replace("wait_1", "wait_2")],
    ["a cut token", token.slice(0, -1)],
    ["a longer token", `${token}.x`],
    ["no version", token.replace(".v1.", ".")],
    ["nothing", ""],
    ["dots", "..."],
  ])("opens nothing for %s", (_what, given) => {
    expect(openedId("a-purpose", given, SECRET)).toBeNull();
  });

  it("opens nothing for another purpose", () => {
    expect(openedId("another-purpose", token, SECRET)).toBeNull();
  });

  it("is closed by a new secret", () => {
    expect(openedId("a-purpose", token, "another secret of the tests, as long")).toBeNull();
  });
});

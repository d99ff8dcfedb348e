import { describe, expect, it } from "vitest";
import { entryIdOf, waitToken } from "./wait-token";

const SECRET = "a secret of the tests, long enough";

describe("the key to a place in the line", () => {
  const token = waitToken("wait_1", SECRET);

  it("opens its own entry and fits in an address", () => {
    expect(entryIdOf(token, SECRET)).toBe("wait_1");
    expect(encodeURIComponent(token)).toBe(token);
  });

  it.each([
    ["another entry", token.replace("wait_1", "wait_2")],
    ["a cut token", token.slice(0, -1)],
    ["a longer token", `${token}.x`],
    ["no version", token.replace(".v1.", ".")],
    ["nothing", ""],
    ["dots", "..."],
  ])("opens nothing for %s", (_what, given) => {
    expect(entryIdOf(given, SECRET)).toBeNull();
  });

  it("is closed by a new secret", () => {
    expect(entryIdOf(token, "another secret of the tests, as long")).toBeNull();
  });
});

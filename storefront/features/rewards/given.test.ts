import { beforeAll, describe, expect, it } from "vitest";
import { givenPath, readGiven } from "./given.server.ts";

beforeAll(() => {
  Object.assign(process.env, {
    STOREFRONT_URL: "http://localhost:8000",
    BACKEND_URL: "http://localhost:9000",
    MEDUSA_PUBLISHABLE_KEY: "pk_test",
    SESSION_SECRET: "a secret that is long enough for it",
    IMAGE_CACHE_DIR: "images",
  });
});

describe("the thanks for what was given", () => {
  const given = { goalId: "goal_1", thanksId: null };
  const path = () => new URL(givenPath("zh", "rwd_1.abc", given), "http://localhost:8000");

  it("stand at the link, and say for which goal", () => {
    expect(path().pathname).toBe("/zh/claim/rwd_1.abc");
    expect(readGiven("rwd_1.abc", path().searchParams)).toEqual(given);
  });
  it("cannot be taken to another link, nor made up", () => {
    expect(readGiven("rwd_2.abc", path().searchParams)).toBeUndefined();
    expect(readGiven("rwd_1.abc", new URLSearchParams("given=goal_1"))).toBeUndefined();
    expect(readGiven("rwd_1.abc", new URLSearchParams())).toBeUndefined();
  });
});

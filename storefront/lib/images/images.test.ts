import { describe, expect, it } from "vitest";
import { createLimit } from "./limit.ts";
import { isMasterName } from "./master.server.ts";

describe("names of pictures", () => {
  it.each(["1795443965453-mug-cream-front.webp", "照片 1.png", "a.JPG"])("may be %s", (name) =>
    expect(isMasterName(name)).toBe(true),
  );
  it.each([
    "../secret.png",
    "a/b.png",
    "a..b.png",
    ".env",
    "a.svg",
    "a.png?x=1",
    "http:evil.png",
    "",
    "a.png\u0000.webp",
  ])("are never %j", (name) => expect(isMasterName(name)).toBe(false));
});

it("draws only so many at once", async () => {
  const limit = createLimit(2);
  let running = 0;
  let most = 0;
  const task = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, () => limit(task)));
  await limit(() => Promise.reject(new Error("broken"))).catch(() => undefined);
  await limit(task);
  expect(most).toBe(2);
});

import { describe, expect, it } from "vitest";
import { isOrderToken, orderToken } from "./order-token";

const SECRET = "a secret that is long enough to be one";

describe("the key to an order", () => {
  const token = orderToken("order_1", SECRET);

  it("opens its own order and stays the same", () => {
    expect(isOrderToken(token, "order_1", SECRET)).toBe(true);
    expect(orderToken("order_1", SECRET)).toBe(token);
    expect(token).toMatch(/^v1\.[\w-]{43}$/);
  });

  it("opens no other order, and nothing under another secret", () => {
    expect(isOrderToken(token, "order_2", SECRET)).toBe(false);
    expect(isOrderToken(token, "order_1", `${SECRET}!`)).toBe(false);
  });

  it.each([
    undefined,
    null,
    "",
    "v1.",
    token.slice(0, -1),
    `${token}a`,
    token.toUpperCase(),
    token.replace("v1", "v2"),
    [token],
    "é".repeat(23),
  ])("%j is refused", (candidate) => {
    expect(isOrderToken(candidate, "order_1", SECRET)).toBe(false);
  });

  it("is not made without a secret", () => {
    expect(() => orderToken("order_1", "")).toThrow();
  });
});

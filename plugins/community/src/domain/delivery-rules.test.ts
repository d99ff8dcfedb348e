import { describe, expect, it } from "vitest";
import { isOfferedInShop } from "./delivery-rules";

const rule = (attribute: string, operator: string, value: unknown) => ({ attribute, operator, value });

describe("a way of delivery", () => {
  it("without rules is for everybody", () => {
    expect(isOfferedInShop([])).toBe(true);
  });

  it.each([
    [rule("enabled_in_store", "eq", "true"), true],
    [rule("enabled_in_store", "eq", "false"), false],
    [rule("is_return", "eq", "false"), true],
    [rule("is_return", "eq", "true"), false],
    [rule("is_return", "ne", "true"), true],
    [rule("is_return", "in", ["false"]), true],
    [rule("is_return", "nin", ["false"]), false],
    [rule("customer_group", "eq", "staff"), false],
    [rule("customer_group", "ne", "staff"), true],
    [rule("parcels", "gte", "1"), false],
    [rule("enabled_in_store", "resembles", "true"), false],
    [rule("toString", "eq", "true"), false],
  ])("with the rule %j is offered: %s", (given, offered) => {
    expect(isOfferedInShop([given])).toBe(offered);
  });

  it("needs all of its rules to hold", () => {
    expect(isOfferedInShop([rule("enabled_in_store", "eq", "true"), rule("is_return", "eq", "true")])).toBe(false);
  });
});

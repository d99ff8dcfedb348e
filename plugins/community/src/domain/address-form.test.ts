import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, addressProblems, isEmail } from "./address-form";

const hangzhou: Address = {
  first_name: "李 梅",
  country_code: "cn",
  province: "浙江省",
  city: "杭州市",
  address_2: "西湖区",
  address_1: "文三路 90 号 3 栋 1102 室",
  phone: "138 0013 8000",
};
const portland: Address = {
  first_name: "Ada",
  last_name: "Lovelace",
  country_code: "us",
  address_1: "1 Main St",
  city: "Portland",
  province: "OR",
  postal_code: "97201",
};
const tokyo: Address = {
  ...portland,
  country_code: "jp",
  province: "東京都",
  city: "千代田区",
  postal_code: "１００－０００１",
};

const codes = (address: Address) => addressProblems(address).map(({ field, code }) => `${field}: ${code}`);

describe("the address form", () => {
  it.each([hangzhou, portland, tokyo, { ...hangzhou, postal_code: "310012", phone: "+86 138-0013-8000" }])(
    "takes %j",
    (address) => {
      expect(codes(address)).toEqual([]);
    },
  );

  it.each([
    [{ ...hangzhou, phone: "12345" }, ["phone: invalid"]],
    [{ ...hangzhou, phone: "" }, ["phone: required"]],
    [{ ...hangzhou, postal_code: "9720" }, ["postal_code: invalid"]],
    [{ ...hangzhou, address_2: " ", province: null }, ["province: required", "address_2: required"]],
    [{ ...portland, postal_code: "9720" }, ["postal_code: invalid"]],
    [{ ...portland, province: "" }, ["province: required"]],
    [{ ...portland, country_code: "de", postal_code: "97201-1" }, ["postal_code: invalid"]],
    [{ ...portland, country_code: "ie", province: "", postal_code: "D02 AF30" }, []],
    [{ ...tokyo, postal_code: "100" }, ["postal_code: invalid"]],
    [{ ...portland, country_code: "" }, ["country_code: required"]],
    [{ ...portland, address_1: "x".repeat(201) }, ["address_1: too_long"]],
    [{ ...portland, first_name: "A\u0000da" }, ["first_name: control_characters"]],
  ] as [Address, string[]][])("%j: %j", (address, expected) => {
    expect(codes(address)).toEqual(expected);
  });

  it("leaves names to the people who bear them", () => {
    for (const name of ["🐘💙", "مريم بنت يوسف", "Ó'Brien-Łukasz", "李", "👩‍👩‍👧", "x".repeat(100)])
      expect(codes({ ...portland, first_name: name })).toEqual([]);
    expect(codes({ ...portland, first_name: "🐘".repeat(100) })).toEqual([]);
    expect(codes({ ...portland, first_name: "x".repeat(101) })).toEqual(["first_name: too_long"]);
  });

  it("never throws and names each field at most once, whatever is typed", () => {
    const value = fc.option(fc.string({ unit: "binary", maxLength: 250 }), { nil: null });
    const anything = fc.record({
      first_name: value,
      last_name: value,
      address_1: value,
      address_2: value,
      city: value,
      province: value,
      postal_code: value,
      phone: value,
      country_code: fc.oneof(fc.constantFrom("cn", "us", "jp", "de", "ZZ"), value),
    });
    fc.assert(
      fc.property(anything, (address) => {
        const fields = addressProblems(address).map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it("knows what an e-mail address looks like", () => {
    for (const good of ["a@b.cn", "mei.lin+drop@gmail.com", "李@例子.中国"]) expect(isEmail(good)).toBe(true);
    for (const bad of ["", null, "a@b", "a b@c.de", "a@@b.de", "a@b.c", "<a@b.de>", `${"x".repeat(250)}@b.de`])
      expect(isEmail(bad)).toBe(false);
  });
});

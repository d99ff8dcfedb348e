import { describe, expect, it } from "vitest";
import { type Address, emptyAddress } from "./address.ts";
import { addressProblems, isEmail } from "./address-problems.ts";

const hangzhou: Address = {
  ...emptyAddress("cn"),
  first_name: "王小象",
  province: "浙江省",
  city: "杭州市",
  address_2: "西湖区",
  address_1: "文一西路 969 号",
  phone: "138 0013 8000",
};
const portland: Address = {
  ...emptyAddress("us"),
  first_name: "Ada",
  last_name: "Elephant",
  address_1: "1120 NW Couch Street",
  city: "Portland",
  province: "us-or",
  postal_code: "97209",
};

describe("an address a parcel can reach", () => {
  it("is taken as its country writes it", () => {
    expect(addressProblems(hangzhou)).toEqual({});
    expect(addressProblems(portland)).toEqual({});
  });

  it("may hold any script, emoji and right-to-left names", () => {
    expect(addressProblems({ ...portland, first_name: "فاطمة 🐘", last_name: "בן־דוד 👩‍👧‍👦" })).toEqual({});
  });

  it("counts an emoji as one character", () => {
    expect(addressProblems({ ...portland, first_name: "🐘".repeat(100) })).toEqual({});
    expect(addressProblems({ ...portland, first_name: "🐘".repeat(101) })).toEqual({ first_name: "too_long" });
  });

  it("takes digits as Chinese keyboards make them", () => {
    expect(addressProblems({ ...hangzhou, phone: "１３８００１３８０００", postal_code: "３１００１２" })).toEqual({});
  });
});

describe("what is asked again", () => {
  it.each([
    ["phone", hangzhou, "12345", "invalid"],
    ["phone", hangzhou, "", "required"],
    ["postal_code", hangzhou, "31", "invalid"],
    ["province", hangzhou, "浙江", "invalid"],
    ["postal_code", portland, "ABC", "invalid"],
    ["postal_code", portland, "", "required"],
    ["phone", portland, "12", "invalid"],
    ["province", portland, "OR", "invalid"],
    ["address_1", portland, "x".repeat(201), "too_long"],
    ["city", portland, "Port\u0007land", "control_characters"],
  ] as const)("%s", (field, address, value, code) => {
    expect(addressProblems({ ...address, [field]: value })).toEqual({ [field]: code });
  });

  it.each([
    ["de", "1234"],
    ["nl", "1012"],
    ["jp", "15-0001"],
    ["ie", "12345"],
  ])("a postcode that %s does not have", (country, postal_code) => {
    expect(addressProblems({ ...portland, province: "", country_code: country, postal_code }).postal_code).toBe(
      "invalid",
    );
  });

  it("the country, when none was chosen", () => {
    expect(addressProblems(emptyAddress()).country_code).toBe("required");
  });
});

describe("an e-mail address", () => {
  it.each(["ada@example.com", "ada+toys@mail.example.co.jp", "王@例子.中国"])("%s", (email) => {
    expect(isEmail(email)).toBe(true);
  });
  it.each([
    "",
    "ada",
    "ada@example",
    "a b@example.com",
    "ada@example.com, eve@example.com",
    `${"a".repeat(250)}@example.com`,
  ])("not %s", (email) => {
    expect(isEmail(email)).toBe(false);
  });
});

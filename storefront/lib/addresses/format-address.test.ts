import { describe, expect, it } from "vitest";
import { emptyAddress } from "./address.ts";
import { addressLines } from "./format-address.ts";

describe("an address is written as its country writes it", () => {
  it("China: from the largest to the smallest, nothing between the names", () => {
    const address = {
      ...emptyAddress("cn"),
      first_name: "王小象",
      province: "浙江省",
      city: "杭州市",
      address_2: "西湖区",
      address_1: "文一西路 969 号",
      phone: "13800138000",
    };
    expect(addressLines(address, "zh-CN")).toEqual([
      "王小象",
      "浙江省杭州市西湖区",
      "文一西路 969 号",
      "中国",
      "13800138000",
    ]);
  });

  it("China: a municipality is named once", () => {
    const address = {
      ...emptyAddress("cn"),
      first_name: "李",
      province: "上海市",
      city: "上海市",
      address_2: "黄浦区",
    };
    expect(addressLines(address, "zh-CN")[1]).toBe("上海市黄浦区");
  });

  it("Japan: postal mark, family name first", () => {
    const address = {
      ...emptyAddress("jp"),
      first_name: "花子",
      last_name: "山田",
      postal_code: "604-8112",
      province: "京都府",
      city: "京都市中京区",
      address_1: "7-1",
    };
    expect(addressLines(address, "en")).toEqual(["山田 花子", "〒604-8112", "京都府京都市中京区7-1", "Japan"]);
  });

  it("America: city, state in two letters, ZIP code", () => {
    const address = {
      ...emptyAddress("us"),
      first_name: "Ada",
      last_name: "Elephant",
      company: "Tuple Inc.",
      address_1: "1120 NW Couch Street",
      city: "Portland",
      province: "us-or",
      postal_code: "97209",
    };
    expect(addressLines(address, "en")).toEqual([
      "Ada Elephant",
      "Tuple Inc.",
      "1120 NW Couch Street",
      "Portland, OR 97209",
      "United States",
    ]);
  });

  it("Europe: postcode before the city", () => {
    const address = { ...emptyAddress("de"), first_name: "Käthe", city: "Berlin", postal_code: "10178" };
    expect(addressLines(address, "en")).toEqual(["Käthe", "10178 Berlin", "Germany"]);
  });
});

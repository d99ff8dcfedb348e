import { describe, expect, it } from "vitest";
import { divisionsOf } from "./divisions.server.ts";
import { provinceOptions } from "./provinces.ts";

describe("the divisions of China", () => {
  it("know every province that can be chosen", () => {
    const provinces = provinceOptions("cn").map(({ value }) => value);
    expect(provinces).toHaveLength(34);
    for (const province of provinces) expect(Object.keys(divisionsOf(province)), province).not.toEqual([]);
  });

  it("lead from a province to its districts", () => {
    expect(divisionsOf("浙江省").杭州市).toContain("西湖区");
    expect(divisionsOf("上海市")).toEqual({ 上海市: expect.arrayContaining(["黄浦区"]) });
  });

  it("answer nothing for what is no province", () => {
    expect(divisionsOf("Atlantis")).toEqual({});
    expect(divisionsOf("constructor")).toEqual({});
  });
});

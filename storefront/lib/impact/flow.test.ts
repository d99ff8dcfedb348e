import { describe, expect, it } from "vitest";
import { BAR_WIDTH, type FlowLink, type FlowNode, layOutFlow, wrapLabel } from "./flow.ts";

const node = (id: string, column: 0 | 1 | 2): FlowNode => ({ id, column, kind: "goal", label: id, amount: "¥1" });
const link = (from: string, to: string, minor: bigint): FlowLink => ({ from, to, minor, title: "" });
const size = { width: 900, moneyHeight: 200, labelWidth: 150 };
const nodes = [node("sales", 0), node("sponsors", 0), node("goal", 1), node("spent", 2), node("shop", 2)];
const links = [
  link("sales", "goal", 200n),
  link("sponsors", "goal", 100n),
  link("goal", "spent", 300n),
  link("sales", "shop", 700n),
];
const chart = layOutFlow(nodes, links, size);
const bar = (id: string) => chart.bars.find((each) => each.id === id) as (typeof chart.bars)[number];

describe("a flow of money", () => {
  it("is as high as there is money", () => {
    // The first and the last column hold 1000 in all, which is 200 high.
    expect(bar("sales").height).toBe(180);
    expect(bar("sponsors").height).toBe(20);
    expect(bar("goal").height).toBe(60);
    expect(bar("shop").height).toBe(140);
  });
  it("stays inside its frame, and no bar or label lies on another of its column", () => {
    for (const { x, y, height } of chart.bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + BAR_WIDTH).toBeLessThanOrEqual(900);
      expect(y + height).toBeLessThanOrEqual(chart.height);
    }
    expect(bar("sponsors").labelY).toBeGreaterThan(bar("sales").y + bar("sales").height);
  });
  it("passes below the goals where it goes to none", () => {
    const passing = chart.bands.find(({ key }) => key === "sales>shop")?.path ?? "";
    const [, y = "0"] = new RegExp(`L${(900 + BAR_WIDTH) / 2} ([\\d.]+)`).exec(passing) ?? [];
    expect(Number(y)).toBeGreaterThan(bar("goal").y + bar("goal").height);
  });
  it("leaves out what is nothing", () => {
    const empty = layOutFlow(nodes, [link("sales", "goal", 0n), link("sponsors", "goal", 1n)], size);
    expect(empty.bars.map(({ id }) => id)).toEqual(["sponsors", "goal"]);
    expect(layOutFlow(nodes, [], size)).toMatchObject({ bars: [], bands: [] });
  });
  it("draws the smallest sum beside the largest", () => {
    const tiny = layOutFlow(nodes, [link("sales", "goal", 1n), link("sponsors", "goal", 10n ** 15n)], size);
    expect(tiny.bars.every(({ height }) => height >= 2)).toBe(true);
  });
});

describe("a label", () => {
  it.each([
    ["Teach databases to students", 9, ["Teach databases", "to students"]],
    ["教会学生使用数据库", 5, ["教会学生使", "用数据库"]],
    ["译 PostgreSQL 手册", 7, ["译 PostgreSQL", "手册"]],
    ["one two three four five", 3, ["one", "two", "three…"]],
    ["", 5, []],
  ])("%j in %d ems is %j", (label, ems, lines) => expect(wrapLabel(label, ems)).toEqual(lines));
});

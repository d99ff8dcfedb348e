import { describe, expect, it } from "vitest";
import { chooseShelves } from "./choose-shelves";

const shelf = (item: string, place: string, free: number, may_run_short = false) => ({
  inventory_item_id: item,
  location_id: place,
  free,
  may_run_short,
});
const part = (line: string, item: string, units: number) => ({ line_item_id: line, inventory_item_id: item, units });
const places = (result: ReturnType<typeof chooseShelves>) => result.chosen.map(({ location_id }) => location_id);

describe("shelves for what an order lacks", () => {
  it("gives each part one shelf that has all of it", () => {
    const result = chooseShelves([part("l1", "a", 3)], [shelf("a", "x", 2), shelf("a", "y", 3)]);
    expect(places(result)).toEqual(["y"]);
    expect(result.short).toEqual([]);
  });

  it("prefers the place that another part comes from", () => {
    const shelves = [shelf("a", "y", 1), shelf("b", "x", 9), shelf("b", "y", 1)];
    expect(places(chooseShelves([part("l1", "a", 1), part("l2", "b", 1)], shelves))).toEqual(["y", "y"]);
  });

  it("counts what an earlier line of the same item takes", () => {
    const result = chooseShelves([part("l1", "a", 1), part("l2", "a", 1)], [shelf("a", "x", 1)]);
    expect(result.short).toEqual([{ inventory_item_id: "a", missing: 1, available: 0 }]);
  });

  it("says how many one shelf could give", () => {
    const result = chooseShelves([part("l1", "a", 5)], [shelf("a", "x", 2), shelf("a", "y", 4)]);
    expect(result.short).toEqual([{ inventory_item_id: "a", missing: 5, available: 4 }]);
    expect(chooseShelves([part("l1", "a", 5)], []).short[0]?.available).toBe(0);
  });

  it("goes below zero only for what may be sold so", () => {
    const { chosen } = chooseShelves([part("l1", "a", 5)], [shelf("a", "x", 0, true)]);
    expect(chosen).toMatchObject([{ location_id: "x", allow_backorder: true }]);
  });
});

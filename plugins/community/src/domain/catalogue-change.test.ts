import { describe, expect, it } from "vitest";
import {
  changedFields,
  checkCatalogueChange,
  checkRevision,
  checkRowOrder,
  checkRowsMayChange,
  stageOf,
} from "./catalogue-change";

const both = (en: string, zh = en) => ({ en, "zh-CN": zh });
const tier = {
  name: both("Gold", ""),
  price_minor: { usd: "100", eur: "90" },
  term_months: 12,
  capacity: 5 as number | null,
  is_advertised: true,
  promises: { benefit_1: 2 },
  price_note: null as { en: string; "zh-CN": string } | null,
};
const change = (stage: "draft" | "published" | "frozen", more: object) =>
  checkCatalogueChange("tier", stage, tier, { ...tier, ...more });
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error as { code: string; field: string; problems: { field: string }[]; data: object };
  }
  throw new Error("nothing was refused");
};

it("is a draft, published, or frozen: by its state, and by the first executed agreement", () => {
  expect(stageOf("draft", false)).toBe("draft");
  expect(stageOf("published", false)).toBe("published");
  expect(stageOf("published", true)).toBe("frozen");
  expect(stageOf("closed", false)).toBe("frozen");
});

it("what changes is told whatever the order of its keys", () => {
  expect(changedFields(tier, { price_minor: { eur: "90", usd: "100" }, term_months: 24 })).toEqual(["term_months"]);
  expect(changedFields(tier, { promises: { benefit_1: 3 }, price_note: null })).toEqual(["promises"]);
});

describe("in a draft", () => {
  it("everything may change", () => {
    expect(change("draft", { price_minor: {}, term_months: 1, capacity: 0, promises: {} })).toEqual([
      "price_minor",
      "term_months",
      "capacity",
      "promises",
    ]);
  });
});

describe("while it is published", () => {
  it.each([
    [{ name: both("Gold", "金牌") }, ["name"]],
    [{ price_note: both("Depends") }, ["price_note"]],
    [{ capacity: 6 }, ["capacity"]],
    [{ capacity: null }, ["capacity"]],
    [{ is_advertised: false }, ["is_advertised"]],
    [{ price_minor: { eur: "90", usd: "100" } }, []],
  ])("%j may be said", (more, fields) => {
    expect(change("published", more)).toEqual(fields);
  });

  it.each([
    [{ name: both("Golden", "") }, ["name"]],
    [{ capacity: 4 }, ["capacity"]],
    [
      { price_minor: { usd: "100" }, term_months: 24, promises: { benefit_1: 3 } },
      ["price_minor", "term_months", "promises"],
    ],
  ])("%j may not, and each field is named", (more, fields) => {
    const { code, problems } = refusal(() => change("published", more));
    expect([code, problems.map(({ field }) => field)]).toEqual(["catalogue_fixed", fields]);
  });

  it("what had no limit gets none", () => {
    const open = { ...tier, capacity: null };
    expect(refusal(() => checkCatalogueChange("tier", "published", open, { ...open, capacity: 9 })).field).toBe(
      "capacity",
    );
  });
});

it("nothing changes once somebody agreed to it", () => {
  expect(refusal(() => change("frozen", { name: both("Gold", "金牌"), capacity: 6 }))).toMatchObject({
    code: "program_frozen",
    problems: [{ field: "name" }, { field: "capacity" }],
  });
  expect(change("frozen", {})).toEqual([]);
});

it("only a draft gains, loses or reorders rows, and all of them at once", () => {
  checkRowsMayChange("draft");
  expect(refusal(() => checkRowsMayChange("published")).code).toBe("catalogue_fixed");
  expect(refusal(() => checkRowsMayChange("frozen")).code).toBe("program_frozen");
  checkRowOrder(["b", "a"], ["a", "b"]);
  for (const ids of [["a"], ["a", "a"], ["a", "c"], ["a", "b", "b"], []])
    expect(refusal(() => checkRowOrder(ids, ["a", "b"])).field, ids.join()).toBe("ids");
});

it("whoever read an older revision is told what was changed since", () => {
  checkRevision(3, { revision: 3 }, []);
  expect(refusal(() => checkRevision(2, { revision: 3 }, ["name"]))).toMatchObject({
    code: "catalogue_row_changed",
    data: { revision: 3, changed: ["name"] },
  });
});

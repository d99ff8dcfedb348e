import { expect, it } from "vitest";
import { type ClaimableItem, chosenLines } from "./reward-choice";

const shirt: ClaimableItem = { itemId: "1", productId: "prod_shirt", quantity: 1, variantIds: ["s", "m", "l"] };
const toy: ClaimableItem = { itemId: "2", productId: "prod_toy", quantity: 2, variantIds: ["toy"] };

const problemsOf = (...asked: Parameters<typeof chosenLines>) => {
  try {
    chosenLines(...asked);
  } catch (error) {
    const { code, problems } = error as { code: string; problems: { field: string; code: string }[] };
    return { code, problems: problems.map((each) => `${each.field} ${each.code}`) };
  }
  return null;
};

it("takes one variant of each thing, and does not ask where there is only one", () => {
  const lines = [
    { itemId: "1", variantId: "m", quantity: 1 },
    { itemId: "2", variantId: "toy", quantity: 2 },
  ];
  expect(chosenLines([shirt, toy], [{ itemId: "1", variantId: "m" }])).toEqual(lines);
  expect(
    chosenLines(
      [shirt, toy],
      [
        { itemId: "2", variantId: "toy" },
        { itemId: "1", variantId: "m" },
      ],
    ),
  ).toEqual(lines);
});

it("names each thing that has no choice, or one that is none", () => {
  expect(problemsOf([shirt, toy], [])).toEqual({
    code: "reward_choice_invalid",
    problems: ["choices.1 choice_missing"],
  });
  expect(
    problemsOf(
      [shirt, toy],
      [
        { itemId: "1", variantId: "mug" },
        { itemId: "2", variantId: "m" },
        { itemId: "9", variantId: "toy" },
      ],
    )?.problems,
  ).toEqual(["choices.1 choice_unknown", "choices.2 choice_unknown", "choices.9 choice_unknown"]);
});

it("does not let one choose twice of what is granted once", () => {
  const twice = [
    { itemId: "1", variantId: "s" },
    { itemId: "1", variantId: "m" },
  ];
  expect(problemsOf([shirt], twice)?.problems).toEqual(["choices.1 choice_unknown"]);
});

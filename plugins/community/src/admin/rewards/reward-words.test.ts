import { expect, it } from "vitest";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";
import { refusalText, thingsText } from "./reward-words";

const words = {
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(" | "),
  number: String,
  minor: (amount: string, unit: string) => `${amount} ${unit}`,
  error: () => "In words",
} as unknown as WordBook;

const thing = (part: object) => ({ id: "1", product_id: "prod_1", title: "Mug", quantity: 2, variant: null, ...part });

it("says which one it is, once it is chosen", () => {
  expect(thingsText([thing({}), thing({ variant: "Blue" })], words)).toBe(
    "rewards.thing.open | Mug | 2 | , rewards.thing.chosen | Mug | 2 | Blue",
  );
});

it("says by how much a budget is too small", () => {
  const data = { left_minor: "100", wanted_minor: "300" };
  const refusal = (rest: object) => new Refusal(409, { code: "reward_budget", message: "No", ...rest });
  expect(refusalText(refusal({ data }), "cny", words)).toBe("rewards.budget | 100 cny | 300 cny");
  expect(refusalText(refusal({}), "cny", words)).toBe("In words");
  expect(refusalText(new Error("offline"), "cny", words)).toBe("In words");
});

import { expect, it } from "vitest";
import type { AgreementAnswer } from "../../types/agreements";
import { additionProblem, draftOf, offerOf } from "./offer-draft";

const ABOUT = { currency: "eur", isOnRequest: false, version: 4 };
const asked = draftOf({
  tier: { id: "gold" },
  additions: [{ benefit_id: "passes", quantity: 2 }],
  payment_choice: "invoice",
} as unknown as AgreementAnswer);

it("offers at first what was asked for, at the tier's own price", () => {
  expect(offerOf(asked, ABOUT)).toEqual({
    body: {
      tier_id: "gold",
      price_minor: null,
      additions: [{ benefit_id: "passes", quantity: 2 }],
      payment_choice: "invoice",
      message: "",
      version: 4,
    },
    isUnreadable: false,
  });
});

it("offers another tier than was asked for", () => {
  expect(offerOf({ ...asked, tierId: "silver" }, ABOUT).body.tier_id).toBe("silver");
});

it("names a price only where it is told on request, and says when it could not be read", () => {
  const onRequest = { ...ABOUT, isOnRequest: true };
  expect(offerOf({ ...asked, price: "7500.50" }, onRequest).body.price_minor).toBe("750050");
  expect(offerOf({ ...asked, price: "7500.50" }, ABOUT).body.price_minor).toBeNull();
  expect(offerOf({ ...asked, price: "much" }, onRequest)).toMatchObject({
    body: { price_minor: null },
    isUnreadable: true,
  });
});

it("leaves out what is empty, and sends what is no number as none", () => {
  const draft = { ...asked, quantities: { passes: " ", booth: "３", talk: "x" } };
  expect(offerOf(draft, ABOUT).body.additions).toEqual([
    { benefit_id: "booth", quantity: 3 },
    { benefit_id: "talk", quantity: 0 },
  ]);
});

it("shows a problem at the benefit that it is about", () => {
  const draft = { ...asked, quantities: { passes: "", booth: "3", talk: "x" } };
  const problems = { "additions[1].quantity": "too few", additions: "exclude each other" };
  expect(additionProblem(problems, draft, "talk")).toBe("too few");
  expect(additionProblem(problems, draft, "booth")).toBe("exclude each other");
  expect(additionProblem(problems, draft, "passes")).toBeUndefined();
});

import { expect, it } from "vitest";
import type { RuleVersionAnswer } from "../../types/impact";
import { draftOf, termsOf } from "./rule-draft";

const now = new Date("2026-06-01T09:30:00.000Z");
const version = (more: Partial<RuleVersionAnswer>): RuleVersionAnswer => ({
  rule_id: "rule_a",
  version: 1,
  goal_id: "goal_a",
  selector: { by: "product", id: "prod_a" },
  valid_from: "2026-01-01T00:00:00.000Z",
  valid_to: null,
  saved_by: "user_a",
  saved_at: "2026-01-01T00:00:00.000Z",
  ...more,
});

it("a next version says what the newest says, from now on", () => {
  const { terms } = termsOf(draftOf(version({ share_basis_points: 1250 }), now), "goal_a");
  expect(terms).toEqual({
    goal_id: "goal_a",
    selector: { by: "product", id: "prod_a" },
    share_basis_points: 1250,
    valid_from: now.toISOString(),
    valid_to: null,
  });
});

it("an end that has passed is not wanted again, one to come is", () => {
  const end = (valid_to: string) => termsOf(draftOf(version({ valid_to }), now), "goal_a").terms.valid_to;
  expect(end("2026-05-01T00:00:00.000Z")).toBeNull();
  expect(end("2026-07-01T00:00:00.000Z")).toBe("2026-07-01T00:00:00.000Z");
});

it("sums are typed in major units; what cannot be read is asked for as nothing", () => {
  const draft = draftOf(version({ per_item_minor: { usd: "150", jpy: "200" } }), now);
  expect(draft.sums).toEqual({ usd: "1.50", jpy: "200" });
  const { terms, unreadable } = termsOf({ ...draft, sums: { usd: "1.505", jpy: "200", cny: "" } }, "goal_a");
  expect(terms.per_item_minor).toEqual({ usd: "0", jpy: "200" });
  expect(unreadable).toEqual(["usd"]);
  const share = termsOf({ ...draft, gift: "share", percent: "ten", from: "" }, "goal_a").terms;
  expect(share).toMatchObject({ share_basis_points: 0, valid_from: "" });
  expect(share).not.toHaveProperty("per_item_minor");
});

import { expect, it } from "vitest";
import { REWARD_STATES } from "./reward-lifecycle";
import { checkSharing } from "./reward-sharing";

it("shows what was claimed or given, and nothing that may still be anybody's", () => {
  const shown = REWARD_STATES.filter((state) => {
    try {
      checkSharing(state);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ kind: "conflict", code: "reward_not_claimed", field: "is_shared" });
      return false;
    }
  });
  expect(shown).toEqual(["claimed", "ordered", "shipped", "delivered", "given"]);
});

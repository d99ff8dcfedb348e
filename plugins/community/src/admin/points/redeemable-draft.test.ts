import { expect, it } from "vitest";
import type { RedeemableAnswer } from "../../types/points";
import { changeOf, draftOf, requestOf } from "./redeemable-draft";

const mug: RedeemableAnswer = {
  ...{ id: "rdm_1", product_id: "prod_1", title: "Mug", program_id: "rwp_1" },
  ...{ points: 300, is_open: false, revision: 3 },
};

it("says what it said before, and which revision that was", () => {
  expect(changeOf(draftOf(mug), mug.revision)).toEqual({
    ...{ program_id: "rwp_1", points: 300, is_open: false, revision: 3 },
  });
});

it("asks for the thing that was chosen, at the price that was typed", () => {
  const product = { id: "prod_2", title: "Socks" };
  expect(requestOf({ ...draftOf(null), product, programId: "rwp_1", points: "1,200" })).toEqual({
    ...{ product_id: "prod_2", program_id: "rwp_1", points: 1200 },
  });
});

it("asks for what the shop refuses where nothing is chosen and no number is typed", () => {
  expect(requestOf(draftOf(null))).toEqual({ product_id: "", program_id: "", points: -1 });
  expect(changeOf({ ...draftOf(mug), points: "many" }, 3)).toMatchObject({ points: -1 });
});

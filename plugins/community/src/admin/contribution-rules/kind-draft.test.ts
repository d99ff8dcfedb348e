import { expect, it } from "vitest";
import type { KindAnswer } from "../../types/recognition";
import { draftOf, requestOf } from "./kind-draft";

const kind: KindAnswer = {
  handle: "talk",
  name: { en: "Talk", "zh-CN": "演讲" },
  points: 50,
  cap_per_day: null,
  cap_per_season: 600,
  revision: 3,
};

it("says what it said before, and which revision that was", () => {
  expect(requestOf(draftOf(kind), kind.revision)).toEqual({
    points: 50,
    cap_per_day: null,
    cap_per_season: 600,
    revision: 3,
  });
});

it("asks for what the shop refuses where there is no number", () => {
  const request = requestOf({ points: " ", cap_per_day: "many", cap_per_season: "1,200" }, 3);
  expect(request).toEqual({ points: -1, cap_per_day: -1, cap_per_season: 1200, revision: 3 });
});

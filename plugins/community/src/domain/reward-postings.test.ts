import { expect, it } from "vitest";
import { givenRewardPostings, returnedRewardPostings, sentRewardPostings } from "./reward-postings";

const sent = {
  orderId: "order_1",
  rewardId: "rwd_1",
  occurredAt: new Date("2026-11-30T00:00:00Z"),
  currencyCode: "CNY",
  worthMinor: 8_900n,
};
const legsOf = ([one]: ReturnType<typeof sentRewardPostings>) =>
  one?.legs.map(({ accountCode, amountMinor }) => `${accountCode} ${amountMinor}`);

it("books what is sent as an expense, and as goods given away", () => {
  const postings = sentRewardPostings(sent);
  expect(postings).toMatchObject([
    { source: { sourceType: "reward_order", sourceId: "order_1", kind: "reward_sent", version: 1 } },
  ]);
  expect(legsOf(postings)).toEqual(["expense:rewards:cny 8900", "goods:given:cny -8900"]);
});

it("takes it back as it was booked", () => {
  const returned = returnedRewardPostings(sent);
  expect(returned[0]?.source.kind).toBe("reward_returned");
  expect(legsOf(returned)).toEqual(["expense:rewards:cny -8900", "goods:given:cny 8900"]);
});

it("moves what was given to a goal there, from what the shop kept", () => {
  const given = givenRewardPostings({ ...sent, goalId: "goal_7" });
  expect(given).toMatchObject([{ source: { sourceType: "reward", sourceId: "rwd_1", kind: "reward_given" } }]);
  expect(legsOf(given)).toEqual(["goal:goal_7:cny -8900", "shop:retained:cny 8900"]);
});

it("names nobody", () => {
  for (const [one] of [sentRewardPostings(sent), givenRewardPostings({ ...sent, goalId: "goal_7" })])
    expect(Object.keys(one?.metadata ?? {}).filter((name) => !/Id$/.test(name))).toEqual([]);
});

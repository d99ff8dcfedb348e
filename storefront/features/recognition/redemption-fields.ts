import type { RedemptionRequest } from "../../../plugins/community/src/types/points";

/** As it was sent; points that are no number are asked for as none, which the backend refuses. */
export const readRedemption = (form: FormData): RedemptionRequest => {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    redemption_key: text("redemption_key"),
    redeemable_id: text("redeemable_id"),
    contributor_id: text("contributor_id"),
    points: Number(text("points")) || 0,
  };
};

/** Points of several people are not added up: one of them pays the whole. */
export const whoCanPay = <Person extends { spendable: number }>(people: readonly Person[], points: number): Person[] =>
  people.filter(({ spendable }) => spendable >= points);

/** How many more whoever has the most needs. */
export const missingPoints = (people: readonly { spendable: number }[], points: number): number =>
  Math.max(0, points - Math.max(0, ...people.map(({ spendable }) => spendable)));

import { describe, expect, it } from "vitest";
import { missingPoints, readRedemption, whoCanPay } from "./redemption-fields.ts";

const sent = { redemption_key: "a-key-of-its-own", redeemable_id: "rdm_1", contributor_id: "ctr_1", points: "300" };
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe("what is asked for", () => {
  it("is read as it was sent, with the price that was shown", () =>
    expect(readRedemption(formOf(sent))).toEqual({ ...sent, points: 300 }));
  it.each(["", "many", "1e999"])("never is a number that is none: %s", (points) =>
    expect(JSON.stringify(readRedemption(formOf({ ...sent, points })).points)).toMatch(/^(0|null)$/),
  );
  it("is empty when nothing came", () =>
    expect(readRedemption(new FormData())).toEqual({
      ...{ redemption_key: "", redeemable_id: "", contributor_id: "", points: 0 },
    }));
});

describe("several people of one account", () => {
  const people = [
    { id: "a", spendable: 120 },
    { id: "b", spendable: 300 },
    { id: "c", spendable: 299 },
  ];
  it("do not pay together", () => {
    expect(whoCanPay(people, 300)).toEqual([people[1]]);
    expect(whoCanPay(people, 301)).toEqual([]);
  });
  it("lack what whoever has the most lacks", () => {
    expect(missingPoints(people, 310)).toBe(10);
    expect(missingPoints(people, 300)).toBe(0);
    expect(missingPoints([], 300)).toBe(300);
  });
});

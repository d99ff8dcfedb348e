import { describe, expect, it } from "vitest";
import { bodyText, leafText } from "./transfer-text.ts";

const OCCURRED = new Date("2026-03-01T08:00:00.120Z");
const HASH = "ab".repeat(32);
const transfer = {
  id: 7n,
  source: { type: 'cap"ture', id: "order\\1 \u2028é象", kind: "allocation", version: 3 },
  occurredAt: OCCURRED,
  postedAt: new Date("2026-03-01T08:00:01Z"),
  reverses: 12n,
  legs: [
    { account: "goal:a", unit: "cny", amountMinor: -100n },
    { account: "in", unit: "cny", amountMinor: 100n },
  ],
};

/** Anybody with a JSON library must be able to write it again. */
const asJson = (reverses: string | null) => [
  transfer.source.type,
  transfer.source.id,
  "allocation",
  3,
  "2026-03-01T08:00:00.120Z",
  HASH,
  reverses,
  [
    ["goal:a", "cny", "-100"],
    ["in", "cny", "100"],
  ],
];

describe("what is hashed of a transfer", () => {
  it("is the JSON of its parts, whatever its key is made of", () => {
    expect(bodyText(transfer, HASH)).toBe(JSON.stringify(asJson("12")));
    expect(bodyText({ ...transfer, reverses: null }, HASH)).toBe(JSON.stringify(asJson(null)));
  });

  it("has the ledger's own words around the body in a leaf", () => {
    const leaf = JSON.stringify(["leaf", "7", "2026-03-01T08:00:01.000Z", asJson("12")]);
    expect(leafText(transfer, HASH)).toBe(leaf);
  });
});

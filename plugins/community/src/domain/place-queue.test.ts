import { describe, expect, it } from "vitest";
import { findsPlace, type InLine, moveLine, placeOfferEnd, placesLeft } from "./place-queue";

const now = new Date("2027-03-01T00:00:00Z");
const waits = (id: string): InLine => ({ id, placeUntil: null });
const offered = (id: string, until: string): InLine => ({ id, placeUntil: new Date(until) });

it("never shows fewer places than none, and no number where there is no end", () => {
  expect([placesLeft(10, 3), placesLeft(10, 12), placesLeft(null, 12)]).toEqual([7, 0, null]);
});

it("gives a place while others have not taken them all", () => {
  expect([findsPlace(10, 9), findsPlace(10, 10), findsPlace(0, 0), findsPlace(null, 999)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

it("offers what is free to whoever came first", () => {
  expect(moveLine([waits("a"), waits("b"), waits("c")], 2, now)).toEqual({ passed: [], offered: ["a", "b"] });
  expect(moveLine([waits("a")], 0, now).offered).toEqual([]);
  expect(moveLine([waits("a")], -1, now).offered).toEqual([]);
});

it("lets whoever did not take an offer leave the line, at its very end and not before", () => {
  const line = [offered("a", "2027-03-01T00:00:00Z"), offered("b", "2027-03-01T00:00:01Z"), waits("c")];
  expect(moveLine(line, 1, now)).toEqual({ passed: ["a"], offered: ["c"] });
});

it("keeps an offered place for a week", () => {
  expect(placeOfferEnd(now).toISOString()).toBe("2027-03-08T00:00:00.000Z");
});

describe("places left", () => {
  it.each([
    [null, 7, null],
    [10, 0, 10],
    [10, 9, 1],
    [1, 1, 0],
    [1, 3, 0],
    [0, 0, 0],
  ])("of %s, with %s taken: %s", (capacity, taken, left) => expect(placesLeft(capacity, taken)).toBe(left));
});

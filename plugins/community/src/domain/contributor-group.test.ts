import { describe, expect, it } from "vitest";
import { boardOf, checkRoomForGroup, MOST_GROUPS } from "./contributor-group";

describe("a board", () => {
  it("is of one kind, or of one group, and everybody's otherwise", () => {
    expect(boardOf({ kind: "all", group: null })).toBe("all");
    expect(boardOf({ kind: "talk", group: null })).toBe("talk");
    expect(boardOf({ kind: "all", group: "talk" })).toBe("group:talk");
  });

  it("is not kept for a kind within a group, and says which choice is too much", () => {
    expect(() => boardOf({ kind: "talk", group: "hangzhou" })).toThrow(
      expect.objectContaining({ code: "board_not_kept", kind: "invalid_data", field: "group" }),
    );
  });
});

it("leaves room for so many groups, and no more", () => {
  expect(() => checkRoomForGroup(MOST_GROUPS - 1)).not.toThrow();
  expect(() => checkRoomForGroup(MOST_GROUPS)).toThrow(
    expect.objectContaining({ code: "groups_full", kind: "conflict" }),
  );
});

import { DomainError } from "./errors";

/**
 * Decides which boards are kept of the groups that people belong to (a team, a university, a company, a local user group).
 * A person has one group or none. A board is of one kind of everybody, or of all kinds of one group's people: both at once
 * would be a row a person for each pair, and nobody asks for it.
 */
export const MOST_GROUPS = 200;

/** No kind's handle holds a colon: the board of a group has a name that no kind has. */
export const GROUP_BOARD = "group:";

export interface BoardOf {
  /** `all`, or a kind. */
  readonly kind: string;
  /** Null: everybody. */
  readonly group: string | null;
}

/** @throws DomainError `board_not_kept` naming the group. */
export function boardOf({ kind, group }: BoardOf): string {
  if (group === null) return kind;
  if (kind !== "all")
    throw new DomainError("invalid_data", "board_not_kept", "A group has a board of all kinds together, and no other", {
      field: "group",
    });
  return GROUP_BOARD + group;
}

/** @throws DomainError `groups_full` (conflict) when there are as many as may be. */
export function checkRoomForGroup(standing: number): void {
  if (standing >= MOST_GROUPS)
    throw new DomainError("conflict", "groups_full", `There can be ${MOST_GROUPS} groups`, {
      data: { most: MOST_GROUPS },
    });
}

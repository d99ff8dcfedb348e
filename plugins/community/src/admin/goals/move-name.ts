import type { GoalState } from "../../types/impact";

/** By which words a move is asked for: to open a goal again promises nothing new. */
export const moveName = (from: GoalState, to: GoalState): GoalState | "reopen" =>
  to === "open" && from !== "draft" ? "reopen" : to;

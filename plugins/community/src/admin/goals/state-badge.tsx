import { StatusBadge } from "@medusajs/ui";
import type { GoalState } from "../../types/impact";
import { useWords } from "../use-words";

const COLOR = {
  draft: "grey",
  open: "blue",
  funded: "purple",
  delivering: "purple",
  achieved: "green",
  delayed: "orange",
  substituted: "grey",
  cancelled: "red",
} as const satisfies Record<GoalState, string>;

export function StateBadge({ state }: { state: GoalState }) {
  const { word } = useWords();
  return (
    <StatusBadge color={COLOR[state] ?? "grey"} className="whitespace-nowrap">
      {word("goals.state", state)}
    </StatusBadge>
  );
}

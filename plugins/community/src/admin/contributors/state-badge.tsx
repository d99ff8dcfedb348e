import { StatusBadge } from "@medusajs/ui";
import type { ContributionState } from "../../types/recognition";
import { useWords } from "../use-words";

const COLOR = {
  reported: "orange",
  accepted: "green",
  rejected: "red",
  undone: "grey",
} as const satisfies Record<ContributionState, string>;

export function StateBadge({ state }: { state: ContributionState }) {
  const { word } = useWords();
  return (
    <StatusBadge color={COLOR[state] ?? "grey"} className="whitespace-nowrap">
      {word("contributors.state", state)}
    </StatusBadge>
  );
}

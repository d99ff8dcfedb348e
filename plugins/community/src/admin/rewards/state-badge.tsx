import { StatusBadge } from "@medusajs/ui";
import type { RewardState } from "../../types/rewards";
import { useWords } from "../use-words";

const COLOR = {
  issued: "blue",
  waitlisted: "orange",
  claimed: "purple",
  ordered: "purple",
  shipped: "purple",
  delivered: "green",
  given: "green",
  expired: "grey",
  revoked: "red",
} as const satisfies Record<RewardState, string>;

export function StateBadge({ state }: { state: RewardState }) {
  const { word } = useWords();
  return (
    <StatusBadge color={COLOR[state] ?? "grey"} className="whitespace-nowrap">
      {word("rewards.state", state)}
    </StatusBadge>
  );
}

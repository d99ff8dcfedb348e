import { StatusBadge } from "@medusajs/ui";
import type { AwardState } from "../../types/awards";
import { useWords } from "../use-words";

const COLOR = {
  open: "blue",
  decided: "orange",
  issued: "green",
  cancelled: "grey",
} as const satisfies Record<AwardState, string>;

export function StateBadge({ state }: { state: AwardState }) {
  const { word } = useWords();
  return (
    <StatusBadge color={COLOR[state] ?? "grey"} className="whitespace-nowrap">
      {word("awards.state", state)}
    </StatusBadge>
  );
}

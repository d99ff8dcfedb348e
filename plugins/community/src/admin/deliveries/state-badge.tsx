import { StatusBadge } from "@medusajs/ui";
import type { DeliveryState } from "../../types/deliveries";
import { useWords } from "../use-words";

const COLOR = { reported: "orange", verified: "green", rejected: "red" } as const satisfies Record<
  DeliveryState,
  string
>;

export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const { word } = useWords();
  return (
    <StatusBadge color={COLOR[state] ?? "grey"} className="whitespace-nowrap">
      {word("deliveries.state", state)}
    </StatusBadge>
  );
}

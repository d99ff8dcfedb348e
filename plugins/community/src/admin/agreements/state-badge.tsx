import { StatusBadge } from "@medusajs/ui";
import type { AgreementState } from "../../types/agreements";
import { useWords } from "../use-words";

const COLOR = {
  draft: "grey",
  submitted: "orange",
  offered: "blue",
  signed: "purple",
  active: "green",
  suspended: "orange",
  ended: "grey",
  declined: "red",
  withdrawn: "grey",
  lapsed: "grey",
  terminated: "red",
} as const satisfies Record<AgreementState, string>;

export function StateBadge({ state }: { state: AgreementState }) {
  const { word } = useWords();
  return (
    <StatusBadge color={COLOR[state] ?? "grey"} className="whitespace-nowrap">
      {word("agreements.state", state)}
    </StatusBadge>
  );
}

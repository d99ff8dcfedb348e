import { StatusBadge } from "@medusajs/ui";
import type { ExceptionAnswer } from "../../types/exceptions";
import { useWords } from "../use-words";

export function StateBadge({ state }: Pick<ExceptionAnswer, "state">) {
  const { t } = useWords();
  return (
    <StatusBadge color={state === "open" ? "orange" : "green"} className="whitespace-nowrap">
      {t(`exceptions.state.${state}`)}
    </StatusBadge>
  );
}

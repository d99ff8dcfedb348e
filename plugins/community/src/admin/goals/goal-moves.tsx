import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { GoalAnswer, GoalState } from "../../types/impact";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { MoveDialog } from "./move-dialog";
import { moveName } from "./move-name";

/** The way of a goal with which all goes well. */
const USUAL: Partial<Record<GoalState, GoalState>> = {
  draft: "open",
  open: "funded",
  funded: "delivering",
  delivering: "achieved",
};
/** Ends a goal for good. */
const GRAVE: ReadonlySet<GoalState> = new Set(["substituted", "cancelled"]);

/** One button for each state it may go to; nothing without a second press. */
export function GoalMoves({ goal }: { goal: GoalAnswer }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<GoalState | null>(null);
  const nowhere = goal.next_states.length === 0;
  return (
    <Section title={t("goals.moves.title")} text={nowhere ? t("goals.moves.none") : undefined}>
      {!nowhere && (
        <ul className="flex flex-wrap gap-2 px-6 py-4">
          {goal.next_states.map((state) => (
            <li key={state}>
              <Button
                size="small"
                variant={state === USUAL[goal.state] ? "primary" : "secondary"}
                onClick={() => setAsked(state)}
              >
                {t(`goals.move.${moveName(goal.state, state)}.button`)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked && <MoveDialog goal={goal} to={asked} isGrave={GRAVE.has(asked)} onClose={() => setAsked(null)} />}
    </Section>
  );
}

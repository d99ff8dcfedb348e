import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { GoalAnswer } from "../../types/impact";
import { useWords } from "../use-words";
import { inLanguage, targetText } from "./in-language";
import { StateBadge } from "./state-badge";

/** One line on a desk, a small card on a phone; all of it can be pressed. */
export function GoalRow({ goal }: { goal: GoalAnswer }) {
  const words = useWords();
  const { t, day, locale } = words;
  return (
    <li className="hover:bg-ui-bg-base-hover focus-within:bg-ui-bg-base-hover relative grid grid-cols-1 gap-x-6 gap-y-2 px-6 py-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_7rem] lg:items-center">
      <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
        <Link
          to={`/goals/${goal.id}`}
          className="after:absolute after:inset-0 focus-visible:underline focus-visible:outline-none"
        >
          {inLanguage(goal.title, locale)}
        </Link>
      </Text>
      <Text size="small" leading="compact">
        {targetText(goal, words)}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {goal.deadline ? t("goals.until", { when: day(goal.deadline) }) : t("goals.noDeadline")}
      </Text>
      <div className="justify-self-start lg:justify-self-end">
        <StateBadge state={goal.state} />
      </div>
    </li>
  );
}

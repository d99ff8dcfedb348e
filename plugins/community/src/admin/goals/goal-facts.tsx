import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { GoalAnswer } from "../../types/impact";
import { FactList } from "../page/fact-list";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";
import { inLanguage, inOtherLanguage, targetText } from "./in-language";
import { useGoals } from "./use-goals";

export function GoalFacts({ goal }: { goal: GoalAnswer }) {
  const words = useWords();
  const { t, day, date, sums, locale } = words;
  return (
    <FactList
      facts={[
        [t("goals.facts.target"), targetText(goal, words)],
        [t("goals.facts.cost"), sums(goal.unit_cost_minor)],
        [t("goals.facts.deadline"), goal.deadline ? day(goal.deadline) : t("goals.noDeadline")],
        [
          t("goals.facts.summary"),
          <Text key="summary" asChild size="small" className="whitespace-pre-line">
            <span>{inLanguage(goal.summary, locale)}</span>
          </Text>,
        ],
        [t("goals.facts.titles"), inOtherLanguage(goal.title, locale)],
        [t("goals.facts.slug"), goal.slug],
        [t("goals.facts.substitute"), goal.substitute_id && <GoalLink id={goal.substitute_id} />],
        [t("goals.facts.consent"), goal.consent_text],
        [t("goals.facts.created"), date(goal.created_at)],
      ]}
    />
  );
}

function GoalLink({ id }: { id: string }) {
  const { locale } = useWords();
  const { data } = useGoals();
  const goal = data?.find((each) => each.id === id);
  return (
    <Link to={`/goals/${id}`} className={LINK_STYLE}>
      {goal ? inLanguage(goal.title, locale) : id}
    </Link>
  );
}

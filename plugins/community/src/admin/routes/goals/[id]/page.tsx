import { Button } from "@medusajs/ui";
import { Link, useParams } from "react-router-dom";
import { GoalDeliveries } from "../../../deliveries/goal-deliveries";
import { GoalFacts } from "../../../goals/goal-facts";
import { GoalFiguresSection } from "../../../goals/goal-figures";
import { GoalMoves } from "../../../goals/goal-moves";
import { inLanguage } from "../../../goals/in-language";
import { MovesLog } from "../../../goals/moves-log";
import { StateBadge } from "../../../goals/state-badge";
import { useGoal } from "../../../goals/use-goals";
import { Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { GoalPledges } from "../../../pledges/goal-pledges";
import { GoalRules } from "../../../rules/goal-rules";
import { useWords } from "../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const { locale } = useWords();
  const { data } = useGoal(id);
  return data ? inLanguage(data.goal.title, locale) : null;
}

/** What it says and who gives to it on the left, its life beside it; one below the other where there is no room. */
const GoalPage = () => {
  const { id = "" } = useParams();
  const { t, locale } = useWords();
  const { data, error, isPending, refetch } = useGoal(id);
  if (isPending || error)
    return (
      <Section level="h1" title={t("goals.title")}>
        {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
      </Section>
    );
  const { goal, moves } = data;
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <Section
          level="h1"
          title={inLanguage(goal.title, locale)}
          aside={
            <div className="flex items-center gap-x-3">
              <StateBadge state={goal.state} />
              <Button asChild size="small" variant="secondary">
                <Link to={`/goals/${goal.id}/edit`}>{t("goals.edit")}</Link>
              </Button>
            </div>
          }
        >
          <GoalFacts goal={goal} />
        </Section>
        <GoalFiguresSection goal={goal} />
        <GoalRules key={goal.id} goal={goal} />
        <GoalDeliveries key={`deliveries-${goal.id}`} goal={goal} />
        <GoalPledges key={`pledges-${goal.id}`} goal={goal} />
      </div>
      <div className="flex min-w-0 flex-col gap-y-4">
        <GoalMoves goal={goal} />
        <MovesLog moves={moves} />
      </div>
    </div>
  );
};
export default GoalPage;

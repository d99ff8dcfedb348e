import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Target } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { GoalRow } from "../../goals/goal-row";
import { useGoals } from "../../goals/use-goals";
import { Empty, Failed, Loading } from "../../page/loading";
import { Section } from "../../page/section";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "goals.title",
  translationNs: "translation",
  icon: Target,
  rank: 88,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("goals.title");
}

const GoalsPage = () => {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useGoals();
  return (
    <Section
      level="h1"
      title={t("goals.title")}
      text={t("goals.intro")}
      aside={
        <Button asChild size="small">
          <Link to="/goals/create">{t("goals.new")}</Link>
        </Button>
      }
    >
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.length === 0 && <Empty title={t("goals.empty.title")} text={t("goals.empty.text")} />}
      {data && data.length > 0 && (
        <ul className="divide-y">
          {data.map((goal) => (
            <GoalRow key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
    </Section>
  );
};
export default GoalsPage;

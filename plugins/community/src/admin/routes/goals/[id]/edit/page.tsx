import { useParams } from "react-router-dom";
import { GoalForm } from "../../../../goals/goal-form";
import { useGoal } from "../../../../goals/use-goals";
import { Failed, Loading } from "../../../../page/loading";
import { Section } from "../../../../page/section";
import { useWords } from "../../../../use-words";

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("goals.form.edit");
}

const EditGoalPage = () => {
  const { id = "" } = useParams();
  const { t } = useWords();
  const { data, error, isPending, refetch } = useGoal(id);
  return (
    <Section level="h1" title={t("goals.form.edit")}>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && <GoalForm key={data.goal.state} goal={data.goal} />}
    </Section>
  );
};
export default EditGoalPage;

import { GoalForm } from "../../../goals/goal-form";
import { Section } from "../../../page/section";
import { useWords } from "../../../use-words";

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("goals.form.create");
}

const CreateGoalPage = () => {
  const { t } = useWords();
  return (
    <Section level="h1" title={t("goals.form.create")} text={t("goals.form.intro")}>
      <GoalForm />
    </Section>
  );
};
export default CreateGoalPage;

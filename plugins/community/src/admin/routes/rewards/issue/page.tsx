import { IssueForm } from "../../../reward-issue/issue-form";
import { useWords } from "../../../use-words";

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("rewardIssue.title");
}

const IssueRewardsPage = () => <IssueForm />;
export default IssueRewardsPage;

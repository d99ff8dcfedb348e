import { useParams } from "react-router-dom";
import { Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { Reward } from "../../../rewards/reward";
import { useReward } from "../../../rewards/use-rewards";
import { useWords } from "../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const { data } = useReward(id);
  return data ? data.reward.contributor_name : null;
}

const RewardPage = () => {
  const { id = "" } = useParams();
  const { t } = useWords();
  const { data, error, isPending, refetch } = useReward(id);
  // What was read once stays in sight when reading it again fails.
  if (data) return <Reward key={id} detail={data} />;
  return (
    <Section level="h1" title={t("rewards.title")}>
      {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
    </Section>
  );
};
export default RewardPage;

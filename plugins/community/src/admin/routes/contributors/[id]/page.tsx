import { useParams } from "react-router-dom";
import { Person } from "../../../contributors/person";
import { useContributor } from "../../../contributors/use-contributors";
import { Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { useWords } from "../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const { data } = useContributor(id);
  return data ? data.contributor.name : null;
}

const ContributorPage = () => {
  const { id = "" } = useParams();
  const { t } = useWords();
  const { data, error, isPending, refetch } = useContributor(id);
  // What was read once stays in sight when reading it again fails.
  if (data) return <Person key={id} detail={data} />;
  return (
    <Section level="h1" title={t("contributors.title")}>
      {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
    </Section>
  );
};
export default ContributorPage;

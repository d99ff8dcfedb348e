import { useParams } from "react-router-dom";
import { Award } from "../../../../awards/award";
import { useAward } from "../../../../awards/use-awards";
import { Failed, Loading } from "../../../../page/loading";
import { Section } from "../../../../page/section";
import { wordsOf } from "../../../../sponsorship/words-of";
import { useWords } from "../../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const { locale } = useWords();
  const { data } = useAward(id);
  return data ? wordsOf(data.award.name, locale) : null;
}

const AwardPage = () => {
  const { id = "" } = useParams();
  const { t } = useWords();
  const { data, error, isPending, refetch } = useAward(id);
  // What was read once stays in sight when reading it again fails.
  if (data) return <Award key={id} detail={data} />;
  return (
    <Section level="h1" title={t("awards.title")}>
      {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
    </Section>
  );
};
export default AwardPage;

import { useParams } from "react-router-dom";
import { Empty, Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { ProgramBadge } from "../../../sponsorship/program-row";
import { TierMatrix } from "../../../sponsorship/tier-matrix";
import { useProgram } from "../../../sponsorship/use-programs";
import { wordsOf } from "../../../sponsorship/words-of";
import { useWords } from "../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const { locale } = useWords();
  const { data } = useProgram(id);
  return data ? wordsOf(data.program.name, locale) : null;
}

const ProgramPage = () => {
  const { id = "" } = useParams();
  const { t, locale } = useWords();
  const { data, error, isPending, refetch } = useProgram(id);
  if (isPending || error)
    return (
      <Section level="h1" title={t("sponsorship.title")}>
        {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
      </Section>
    );
  const { program, benefits, tiers } = data;
  return (
    <Section
      level="h1"
      title={wordsOf(program.name, locale)}
      text={t("sponsorship.matrix")}
      aside={<ProgramBadge state={program.state} />}
    >
      {tiers.length === 0 ? (
        <Empty title={t("sponsorship.noTiers.title")} text={t("sponsorship.noTiers.text")} />
      ) : (
        <TierMatrix benefits={benefits} tiers={tiers} />
      )}
    </Section>
  );
};
export default ProgramPage;

import { useParams } from "react-router-dom";
import { Failed, Loading } from "../../../../page/loading";
import { Section } from "../../../../page/section";
import { PartnerAgreements } from "../../../../partners/partner-agreements";
import { PartnerFacts } from "../../../../partners/partner-facts";
import { People } from "../../../../partners/people";
import { usePartner } from "../../../../partners/use-partners";
import { wordsOf } from "../../../../sponsorship/words-of";
import { useWords } from "../../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const { locale } = useWords();
  const { data } = usePartner(id);
  return data ? wordsOf(data.partner.name, locale) : null;
}

const PartnerPage = () => {
  const { id = "" } = useParams();
  const { t, locale } = useWords();
  const { data, error, isPending, refetch } = usePartner(id);
  if (isPending || error)
    return (
      <Section level="h1" title={t("partners.title")}>
        {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
      </Section>
    );
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <Section level="h1" title={wordsOf(data.partner.name, locale)}>
          <PartnerFacts partner={data.partner} />
        </Section>
        <PartnerAgreements agreements={data.agreements} />
      </div>
      <People people={data.people} />
    </div>
  );
};
export default PartnerPage;

import { useParams } from "react-router-dom";
import { Actions } from "../../../../agreements/actions";
import { AgreementFacts } from "../../../../agreements/agreement-facts";
import { partnerName } from "../../../../agreements/agreement-words";
import { Benefits } from "../../../../agreements/benefits";
import { History } from "../../../../agreements/history";
import { Invoices } from "../../../../agreements/invoices";
import { OfferSection } from "../../../../agreements/offer-section";
import { Papers } from "../../../../agreements/papers";
import { Payments } from "../../../../agreements/payments";
import { RenewalNote } from "../../../../agreements/renewal-note";
import { Signatures } from "../../../../agreements/signatures";
import { StateBadge } from "../../../../agreements/state-badge";
import { useAgreement } from "../../../../agreements/use-agreements";
import { AmendmentSection } from "../../../../amendments/amendment-section";
import { ChangeRequest } from "../../../../amendments/change-request";
import { Failed, Loading } from "../../../../page/loading";
import { Section } from "../../../../page/section";
import { RewardsPaid } from "../../../../provenance/rewards-paid";
import { SellerMissing } from "../../../../seller/seller-missing";
import { useWords } from "../../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const words = useWords();
  const { data } = useAgreement(id);
  return data ? partnerName(data.agreement, words) : null;
}

/** What it says on the left, what becomes of it beside; one below the other where there is no room. */
const AgreementPage = () => {
  const { id = "" } = useParams();
  const words = useWords();
  const { data, error, isPending, refetch } = useAgreement(id);
  if (isPending || error)
    return (
      <Section level="h1" title={words.t("agreements.title")}>
        {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
      </Section>
    );
  const { agreement, subscription, offer, signatures, invoices, payments, moves, scorecard, documents } = data;
  return (
    <div key={agreement.id} className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <Section level="h1" title={partnerName(agreement, words)} aside={<StateBadge state={agreement.state} />}>
          {agreement.next_states.includes("offered") && <SellerMissing />}
          <RenewalNote agreement={agreement} />
          <AgreementFacts agreement={agreement} subscription={subscription} />
        </Section>
        <ChangeRequest request={data.change_request} />
        <AmendmentSection detail={data} />
        {scorecard && <Benefits scorecard={scorecard} />}
        <Invoices agreement={agreement} invoices={invoices} />
        <Payments agreement={agreement} payments={payments} />
        <RewardsPaid whose="agreements" id={agreement.id} />
        <OfferSection offer={offer} />
      </div>
      <div className="flex min-w-0 flex-col gap-y-4">
        <Actions detail={data} />
        <Signatures signatures={signatures} />
        <Papers documents={documents} invoices={invoices} />
        <History moves={moves} />
      </div>
    </div>
  );
};
export default AgreementPage;

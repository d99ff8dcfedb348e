import { useParams } from "react-router-dom";
import { LegsTable } from "../../../../ledger/legs-table";
import { TransferFacts } from "../../../../ledger/transfer-facts";
import { useTransfer } from "../../../../ledger/use-ledger";
import { Failed, Loading } from "../../../../page/loading";
import { Section } from "../../../../page/section";
import { useWords } from "../../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  return useWords().t("ledger.transfer.title", { id });
}

const TransferPage = () => {
  const { id = "" } = useParams();
  const { t } = useWords();
  const { data, error, isPending, refetch } = useTransfer(id);
  const title = t("ledger.transfer.title", { id });
  if (isPending || error)
    return (
      <Section level="h1" title={title}>
        {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
      </Section>
    );
  return (
    <div className="flex flex-col gap-y-4">
      <Section level="h1" title={title}>
        <TransferFacts {...data} />
      </Section>
      <Section title={t("ledger.transfer.legs")} text={t("ledger.transfer.legsText")}>
        <LegsTable {...data} />
      </Section>
    </div>
  );
};
export default TransferPage;

import { Text } from "@medusajs/ui";
import { Link, useParams, useSearchParams } from "react-router-dom";
import { accountName, contributorOf } from "../../../../ledger/account-name";
import { Older } from "../../../../ledger/older";
import { StatementTable } from "../../../../ledger/statement-table";
import { useStatement } from "../../../../ledger/use-ledger";
import { LINK_STYLE } from "../../../../page/link-style";
import { Empty, Failed, Loading } from "../../../../page/loading";
import { Section } from "../../../../page/section";
import { useWords } from "../../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { code?: string } } = {}) => params?.code ?? null,
};

const AccountPage = () => {
  const { code = "" } = useParams();
  const words = useWords();
  const { t, minor } = words;
  const [search] = useSearchParams();
  const before = search.get("before");
  const { data, error, isPending, refetch } = useStatement(code, before);
  if (isPending || error)
    return (
      <Section level="h1" title={code}>
        {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
      </Section>
    );
  const { account, goals, lines, next_before } = data;
  const contributor = contributorOf(code);
  return (
    <Section
      level="h1"
      title={accountName(code, goals, words)}
      text={t("ledger.statement.text", { side: t(`ledger.statement.side.${account.normal_side}`) })}
      aside={
        <div className="flex flex-col gap-y-1 sm:items-end">
          <Text size="large" weight="plus" className="tabular-nums">
            {minor(account.amount_minor, account.unit)}
          </Text>
          {contributor && (
            <Link to={`/contributors/${contributor}`} className={`${LINK_STYLE} txt-small`}>
              {t("ledger.contributor")}
            </Link>
          )}
        </div>
      }
    >
      {lines.length === 0 ? (
        <Empty title={t("ledger.statement.none.title")} text={t("ledger.statement.none.text")} />
      ) : (
        <StatementTable {...data} />
      )}
      <Older before={before} next={next_before} />
    </Section>
  );
};
export default AccountPage;

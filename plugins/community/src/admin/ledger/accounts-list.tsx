import { Input, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import { Field } from "../page/field";
import { LINK_STYLE } from "../page/link-style";
import { Empty, Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { accountName, accountPath } from "./account-name";
import { useAccounts } from "./use-ledger";

/** What every account holds, now or at a moment of the past. */
export function AccountsList() {
  const words = useWords();
  const { t, minor } = words;
  const [moment, setMoment] = useState("");
  const { data, error, isPending, refetch } = useAccounts(moment ? new Date(moment).toISOString() : "");
  return (
    <Section
      title={t("ledger.accounts.title")}
      text={t("ledger.accounts.text")}
      aside={
        <Field label={t("ledger.accounts.at")} hint={t("ledger.accounts.atHint")} className="w-full sm:w-56">
          {(control) => (
            <Input
              {...control}
              size="small"
              type="datetime-local"
              value={moment}
              onChange={(event) => setMoment(event.target.value)}
            />
          )}
        </Field>
      }
    >
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.accounts.length === 0 && (
        <Empty title={t("ledger.accounts.none.title")} text={t("ledger.accounts.none.text")} />
      )}
      {data && data.accounts.length > 0 && (
        <ul className="divide-y">
          {data.accounts.map(({ account, unit, amount_minor }) => (
            <li key={account} className="flex items-baseline justify-between gap-x-6 px-6 py-3">
              <div className="min-w-0">
                <Text size="small" leading="compact" className="break-words">
                  <Link to={accountPath(account)} className={LINK_STYLE}>
                    {accountName(account, data.goals, words)}
                  </Link>
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle break-all font-mono">
                  {account}
                </Text>
              </div>
              <Text size="small" leading="compact" className="shrink-0 tabular-nums">
                {minor(amount_minor, unit)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

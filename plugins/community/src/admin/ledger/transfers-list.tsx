import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { TransferAnswer } from "../../types/ledger";
import { LINK_STYLE } from "../page/link-style";
import { Empty, Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { Older } from "./older";
import { useTransfers } from "./use-ledger";

export function TransfersList({ before }: { before: string | null }) {
  const { t, word, date, minor } = useWords();
  const { data, error, isPending, refetch } = useTransfers(before);
  return (
    <Section title={t("ledger.transfers.title")} text={t("ledger.transfers.text")}>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.transfers.length === 0 && (
        <Empty title={t("ledger.transfers.none.title")} text={t("ledger.transfers.none.text")} />
      )}
      {data && data.transfers.length > 0 && (
        <ul className="divide-y">
          {data.transfers.map((transfer) => (
            <li
              key={transfer.id}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 px-6 py-3 sm:grid-cols-[minmax(0,1fr)_auto_12rem] sm:items-baseline"
            >
              <Text size="small" leading="compact">
                <Link to={`/ledger/transfers/${transfer.id}`} className={LINK_STYLE}>
                  {word("ledger.kind", transfer.source.kind)}
                </Link>
              </Text>
              <Text size="small" leading="compact" className="justify-self-end tabular-nums">
                {movedUnits(transfer)
                  .map(([unit, amount]) => minor(amount, unit))
                  .join(", ")}
              </Text>
              <Text size="small" leading="compact" className="text-ui-fg-subtle col-span-2 sm:col-span-1 sm:text-right">
                {date(transfer.posted_at)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Older before={before} next={data?.next_before ?? null} />
    </Section>
  );
}

/** What was moved, by unit: the sum of the debits. */
function movedUnits({ legs }: TransferAnswer): [unit: string, amountMinor: string][] {
  const moved = new Map<string, bigint>();
  for (const { unit, amount_minor } of legs)
    if (!amount_minor.startsWith("-")) moved.set(unit, (moved.get(unit) ?? BigInt(0)) + BigInt(amount_minor));
  return [...moved].map(([unit, amount]) => [unit, amount.toString()]);
}

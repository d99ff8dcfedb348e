import { Copy, Text } from "@medusajs/ui";
import { Empty, Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { Older } from "./older";
import { useSeals } from "./use-ledger";

export function SealsList({ before }: { before: string | null }) {
  const { t, number: count, date } = useWords();
  const { data, error, isPending, refetch } = useSeals(before);
  return (
    <Section title={t("ledger.seals.title")} text={t("ledger.seals.text")}>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.seals.length === 0 && <Empty title={t("ledger.seals.none.title")} text={t("ledger.seals.none.text")} />}
      {data && data.seals.length > 0 && (
        <ul className="divide-y">
          {data.seals.map(({ number, transfer_count, closed_at, hash }) => (
            <li key={number} className="flex flex-col gap-y-1 px-6 py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                <Text size="small" leading="compact" weight="plus">
                  {t("ledger.seals.number", { number })}
                </Text>
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {t("ledger.seals.count", { total: count(transfer_count) })} · {date(closed_at)}
                </Text>
              </div>
              <div className="flex items-center gap-x-2">
                <Text size="xsmall" className="text-ui-fg-subtle break-all font-mono">
                  {hash}
                </Text>
                <Copy content={hash} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <Older before={before} next={data?.next_before ?? null} />
    </Section>
  );
}

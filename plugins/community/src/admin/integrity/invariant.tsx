import { StatusBadge, Text } from "@medusajs/ui";
import type { InvariantAnswer } from "../../types/integrity";
import { useWords } from "../use-words";
import { BrokenRows } from "./broken-rows";

export function Invariant({ invariant }: { invariant: InvariantAnswer }) {
  const { t, number, locale } = useWords();
  const { code, words, ok, count, rows, took_ms } = invariant;
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <li className="px-6 py-4">
      <div className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 gap-y-2 sm:grid-cols-[2.5rem_minmax(0,1fr)_auto_auto] sm:items-center">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle font-mono">
          {code}
        </Text>
        <Text size="small" className="text-pretty">
          {t(`integrity.sentences.${code}`, { defaultValue: words })}
        </Text>
        <div className="col-start-2 flex items-center gap-x-3 sm:contents">
          <Text size="xsmall" className="text-ui-fg-subtle order-last tabular-nums sm:order-none">
            {t("integrity.took", { seconds: seconds.format(took_ms / 1000) })}
          </Text>
          <StatusBadge color={ok ? "green" : "red"} className="whitespace-nowrap">
            {ok ? t("integrity.ok") : t("integrity.rows", { total: number(count) })}
          </StatusBadge>
        </div>
      </div>
      {!ok && <BrokenRows rows={rows} count={count} label={code} />}
    </li>
  );
}

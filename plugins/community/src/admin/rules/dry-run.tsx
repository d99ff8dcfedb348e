import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { DryRunAnswer, DryRunMoney } from "../../types/dry-run";
import type { RuleTerms } from "../../types/impact";
import { MoneyTable } from "../money/money-table";
import { DayField } from "../page/day-field";
import { FieldGroup } from "../page/field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import { useDryRun } from "./use-dry-run";

interface DryRunProps {
  /** Read when it is tried, so that what was typed last counts. */
  terms: () => RuleTerms;
  ruleId: string | undefined;
  problems: Problems;
  onRefused: (error: Error) => void;
}

const DAY_MS = 86_400_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const COLUMNS: [string, keyof DryRunMoney][] = [
  ["captured", "captured_minor"],
  ["wouldGive", "would_give_minor"],
  ["thisRuleGave", "this_rule_gave_minor"],
  ["allRulesGave", "all_rules_gave_minor"],
];

/** Before a rule is saved: what it would have given of what was captured, by default in the last thirty days. */
export function DryRun({ terms, ruleId, problems, onRefused }: DryRunProps) {
  const { t } = useWords();
  const run = useDryRun();
  const [from, setFrom] = useState(() => dayOf(Date.now() - 30 * DAY_MS));
  const [to, setTo] = useState(() => dayOf(Date.now() + DAY_MS));
  const press = () =>
    run.mutate({ rule: terms(), ...(ruleId ? { rule_id: ruleId } : {}), from, to }, { onError: onRefused });
  return (
    <div className="flex flex-col gap-y-3">
      <FieldGroup legend={t("allocationRules.dryRun.title")} hint={t("allocationRules.dryRun.intro")}>
        <DayField label={t("allocationRules.dryRun.from")} value={from} onChange={setFrom} problem={problems.from} />
        <DayField label={t("allocationRules.dryRun.to")} value={to} onChange={setTo} problem={problems.to} />
      </FieldGroup>
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        isLoading={run.isPending}
        onClick={press}
      >
        {t("allocationRules.dryRun.button")}
      </Button>
      <div aria-live="polite">{run.data && <Outcome outcome={run.data} />}</div>
    </div>
  );
}

function Outcome({ outcome }: { outcome: DryRunAnswer }) {
  const { t, number } = useWords();
  if (outcome.orders === 0) return <Text size="small">{t("allocationRules.dryRun.nothing")}</Text>;
  const counts = {
    touched: number(outcome.touched_orders),
    all: number(outcome.orders),
    touchedLines: number(outcome.touched_lines),
    lines: number(outcome.lines),
  };
  return (
    <div className="bg-ui-bg-subtle rounded-md py-3">
      <Text size="small" className="px-6">
        {t("allocationRules.dryRun.orders", counts)}
      </Text>
      {outcome.is_cut && (
        <Text size="small" className="px-6">
          {t("allocationRules.dryRun.cut", counts)}
        </Text>
      )}
      <MoneyTable
        caption={t("allocationRules.dryRun.caption")}
        heads={COLUMNS.map(([word]) => t(`allocationRules.dryRun.${word}`))}
        rows={outcome.money.map((money) => ({
          currency: money.currency_code,
          minor: COLUMNS.map(([, field]) => money[field]),
        }))}
      />
    </div>
  );
}

import { Text } from "@medusajs/ui";
import type { GoalAnswer, GoalMoney } from "../../types/impact";
import { MoneyTable } from "../money/money-table";
import { FactList } from "../page/fact-list";
import { Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { inLanguage } from "./in-language";
import { useFigures } from "./use-goals";

const COLUMNS: [string, keyof GoalMoney][] = [
  ["funded", "funded_minor"],
  ["sales", "from_sales_minor"],
  ["matching", "from_matching_minor"],
  ["otherGoals", "from_other_goals_minor"],
  ["contributors", "from_rewards_minor"],
  ["promised", "matching_promised_minor"],
  ["spent", "spent_minor"],
  ["passedOn", "passed_on_minor"],
  ["balance", "balance_minor"],
  ["perUnit", "spent_per_unit_minor"],
];

/** What the books say of a goal's money, and what was done with it. */
export function GoalFiguresSection({ goal }: { goal: GoalAnswer }) {
  const { t, locale } = useWords();
  const { data, error, isPending, refetch } = useFigures(goal.id);
  const unit = inLanguage(goal.unit, locale);
  const units = (text: string) => t("deliveries.units", { units: text, unit });
  return (
    <Section title={t("goals.figures.title")} text={t("goals.figures.intro")}>
      {isPending && <Loading rows={3} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && (
        <>
          <FactList
            facts={[
              [t("goals.figures.unitsFunded"), units(data.units_funded)],
              [t("goals.figures.unitsDelivered"), units(data.units_delivered)],
              [t("goals.figures.unitsReported"), data.units_reported === "0" ? "" : units(data.units_reported)],
            ]}
          />
          {data.money.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("goals.figures.none")}
            </Text>
          ) : (
            <MoneyTable
              caption={t("goals.figures.byCurrency")}
              heads={COLUMNS.map(([word]) => t(`goals.figures.${word}`))}
              rows={data.money.map((money) => ({
                currency: money.currency_code,
                minor: COLUMNS.map(([, field]) => money[field]),
              }))}
            />
          )}
        </>
      )}
    </Section>
  );
}

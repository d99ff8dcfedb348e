import { Button, Text } from "@medusajs/ui";
import type { IssueRewardsAnswer } from "../../types/rewards";
import { FactList } from "../page/fact-list";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { ForecastPeople } from "./forecast-people";
import { ForecastStock } from "./forecast-stock";

interface ForecastProps {
  answer: IssueRewardsAnswer;
  isIssuing: boolean;
  onIssue: () => void;
}

/** What would happen, and the button that makes it happen; what the budget does not pay for has none. */
export function Forecast({ answer, isIssuing, onIssue }: ForecastProps) {
  const { t, number, minor } = useWords();
  const { people, stock, worth_minor, total_minor, left_minor, currency_code } = answer;
  const isOver = BigInt(left_minor) < 0n;
  const silent = people.filter(({ email }) => email === null).length;
  const sum = minor(total_minor, currency_code);
  return (
    <Section
      title={t("rewardIssue.forecast.title")}
      text={t("rewardIssue.forecast.summary", { total: number(people.length), sum })}
    >
      <FactList
        facts={[
          [t("rewardIssue.forecast.people"), number(people.length)],
          [t("rewardIssue.forecast.noMail"), silent > 0 ? number(silent) : null],
          [t("rewardIssue.forecast.worth"), minor(worth_minor, currency_code)],
          [t("rewardIssue.forecast.total"), sum],
          [
            t("rewardIssue.forecast.left"),
            <span key="left" className={isOver ? "text-ui-fg-error font-medium" : ""}>
              {minor(left_minor, currency_code)}
            </span>,
          ],
        ]}
      />
      <ForecastStock stock={stock} />
      <ForecastPeople people={people} />
      <div className="flex flex-wrap items-center justify-end gap-4 px-6 py-4">
        {isOver ? (
          <Text size="small" className="text-ui-fg-error">
            {t("rewardIssue.forecast.over")}
          </Text>
        ) : (
          <Button type="button" size="small" isLoading={isIssuing} onClick={onIssue}>
            {t("rewardIssue.issue.button", { total: number(people.length) })}
          </Button>
        )}
      </div>
    </Section>
  );
}

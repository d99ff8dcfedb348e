import { Text } from "@medusajs/ui";
import { useId } from "react";
import { Link } from "react-router-dom";
import type { DeliveryAnswer } from "../../types/deliveries";
import { inLanguage } from "../goals/in-language";
import { usePeople } from "../goals/use-people";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";
import { Evidence, OutsideLink } from "./evidence";
import { JudgeButtons } from "./judge-buttons";
import { DeliveryBadge } from "./state-badge";

/** All that a second person needs to judge it: what is said, and what shows it. */
export function DeliveryCard({ delivery, hasGoal = false }: { delivery: DeliveryAnswer; hasGoal?: boolean }) {
  const words = useWords();
  const { t, word, date, day, locale } = words;
  const emailOf = usePeople();
  const id = useId();
  const { goal, state, judged_by, judged_at, reason } = delivery;
  const units = t("deliveries.units", { units: delivery.units, unit: inLanguage(goal.unit, locale) });
  const place = { when: day(delivery.delivered_at), where: inLanguage(delivery.place, locale) };
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4" aria-labelledby={id}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Text id={id} size="small" leading="compact" weight="plus" className="break-words">
            {units}
          </Text>
          {hasGoal && (
            <Link to={`/goals/${goal.id}`} className={`txt-small break-words ${LINK_STYLE}`}>
              {inLanguage(goal.title, locale)}
            </Link>
          )}
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t("deliveries.whenWhere", place)}
          </Text>
        </div>
        <DeliveryBadge state={state} />
      </div>
      <Text size="small" className="whitespace-pre-line break-words">
        {inLanguage(delivery.note, locale)}
      </Text>
      <Evidence delivery={delivery} />
      <Cost delivery={delivery} />
      <div>
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {t("deliveries.reported", { who: emailOf(delivery.reported_by), when: date(delivery.reported_at) })}
        </Text>
        {judged_by && judged_at && (
          <Text size="xsmall" className="text-ui-fg-subtle break-words">
            {t("deliveries.judged", {
              state: word("deliveries.state", state),
              who: emailOf(judged_by),
              when: date(judged_at),
            })}
          </Text>
        )}
        {reason && (
          <Text size="small" className="mt-1 whitespace-pre-line break-words">
            {reason}
          </Text>
        )}
      </div>
      {state === "reported" && <JudgeButtons delivery={delivery} units={units} describedBy={id} />}
    </li>
  );
}

function Cost({ delivery: { cost_minor, currency_code, receipt } }: { delivery: DeliveryAnswer }) {
  const { t, sums } = useWords();
  const href = receipt?.link ?? receipt?.picture?.url;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <Text size="small">
        {cost_minor && currency_code
          ? t("deliveries.cost", { sum: sums({ [currency_code]: cost_minor }) })
          : t("deliveries.free")}
      </Text>
      {href && <OutsideLink href={href}>{t("deliveries.receipt")}</OutsideLink>}
    </div>
  );
}

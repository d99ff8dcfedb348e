import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { OrderAllocation, OrderGoal } from "../../types/impact";
import { inLanguage } from "../goals/in-language";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";

interface AllocationProps {
  allocation: OrderAllocation;
  goals: readonly OrderGoal[];
  currency: string;
}

/** What one payment gave or one refund took back, by goal. */
export function Allocation({ allocation: { kind, parts, shop_minor, transfer_id }, goals, currency }: AllocationProps) {
  const { t, minor, locale } = useWords();
  const titles = new Map(goals.map(({ id, title }) => [id, inLanguage(title, locale)]));
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t(`ledger.widget.${kind}`)}
        </Text>
        <Link to={`/ledger/transfers/${transfer_id}`} className={`${LINK_STYLE} txt-compact-xsmall`}>
          {t("ledger.widget.transfer", { id: transfer_id })}
        </Link>
      </div>
      <ul className="flex flex-col gap-y-2">
        {parts.map(({ goal_id, rule_id, rule_version, amount_minor }) => (
          <li key={`${goal_id} ${rule_id} ${rule_version}`} className="flex items-baseline justify-between gap-x-4">
            <Text size="small" leading="compact" className="min-w-0 break-words">
              <Link to={`/goals/${goal_id}`} className={LINK_STYLE}>
                {titles.get(goal_id) ?? goal_id}
              </Link>{" "}
              <span className="text-ui-fg-subtle">{t("ledger.widget.version", { version: rule_version })}</span>
            </Text>
            <Text size="small" leading="compact" className="shrink-0 tabular-nums">
              {minor(amount_minor, currency)}
            </Text>
          </li>
        ))}
        {parts.length === 0 && (
          <Text asChild size="small" leading="compact" className="text-ui-fg-subtle">
            <li>{t("ledger.widget.nothing")}</li>
          </Text>
        )}
        <li className="text-ui-fg-subtle flex items-baseline justify-between gap-x-4">
          <Text size="small" leading="compact">
            {t("ledger.widget.shop")}
          </Text>
          <Text size="small" leading="compact" className="shrink-0 tabular-nums">
            {minor(shop_minor, currency)}
          </Text>
        </li>
      </ul>
    </li>
  );
}

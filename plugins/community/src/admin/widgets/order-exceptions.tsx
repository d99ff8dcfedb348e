import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { StateBadge } from "../exceptions/state-badge";
import { useExceptions } from "../exceptions/use-exceptions";
import { Section } from "../page/section";
import { useWords } from "../use-words";

export const config = defineWidgetConfig({ zone: "order.details.side.before", id: "keepsake-order-exceptions" });

/** Nothing at all for the many orders with which nothing was wrong. */
const OrderExceptions = ({ data: order }: { data: { id: string } }) => {
  const { t, word } = useWords();
  const { data } = useExceptions(new URLSearchParams({ state: "all", order_id: order.id }));
  if (!data || data.exceptions.length === 0) return null;
  return (
    <Section title={t("exceptions.widget.title")}>
      <ul className="divide-y">
        {data.exceptions.map(({ id, kind, state, left_to_do }) => (
          <li key={id} className="flex items-start justify-between gap-x-4 px-6 py-4">
            <div className="min-w-0">
              <Text size="small" leading="compact" weight="plus">
                <Link to={`/exceptions/${id}`} className="hover:text-ui-fg-interactive">
                  {word("exceptions.kind", `${kind}.title`)}
                </Link>
              </Text>
              {state === "open" && left_to_do && (
                <Text size="small" className="text-ui-fg-subtle">
                  {word("exceptions.left", left_to_do)}
                </Text>
              )}
            </div>
            <StateBadge state={state} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
export default OrderExceptions;

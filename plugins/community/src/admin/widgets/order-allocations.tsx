import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Allocation } from "../ledger/order-allocations";
import { useOrderImpact } from "../ledger/use-ledger";
import { Failed } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";

export const config = defineWidgetConfig({ zone: "order.details.side.after", id: "keepsake-order-allocations" });

/** Which goals the order gives to, by the ledger. */
const OrderAllocations = ({ data: order }: { data: { id: string } }) => {
  const { t } = useWords();
  const { data, error, refetch } = useOrderImpact(order.id);
  if (!data && !error) return null;
  return (
    <Section
      title={t("ledger.widget.title")}
      text={data?.allocations.length === 0 ? t("ledger.widget.none") : undefined}
    >
      {error && <Failed error={error} onRetry={refetch} />}
      {data && data.allocations.length > 0 && (
        <ul className="divide-y">
          {data.allocations.map((allocation) => (
            <Allocation
              key={allocation.transfer_id}
              allocation={allocation}
              goals={data.goals}
              currency={data.currency}
            />
          ))}
        </ul>
      )}
    </Section>
  );
};
export default OrderAllocations;

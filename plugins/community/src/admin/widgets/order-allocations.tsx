import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Allocation } from "../ledger/order-allocations";
import { useOrderImpact } from "../ledger/use-ledger";
import { Failed } from "../page/loading";
import { Section } from "../page/section";
import { RewardsPaid } from "../provenance/rewards-paid";
import { useWords } from "../use-words";

export const config = defineWidgetConfig({ zone: "order.details.side.after", id: "keepsake-order-allocations" });

/** Which goals the order gives to, and which rewards it paid for, by the ledger. */
const OrderAllocations = ({ data: order }: { data: { id: string } }) => {
  const { t } = useWords();
  const { data, error, refetch } = useOrderImpact(order.id);
  if (!data && !error) return null;
  return (
    <div className="flex flex-col gap-y-3">
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
      <RewardsPaid whose="orders" id={order.id} />
    </div>
  );
};
export default OrderAllocations;

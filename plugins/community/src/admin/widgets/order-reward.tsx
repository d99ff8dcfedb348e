import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Section } from "../page/section";
import { RewardRow, ThankedLink } from "../rewards/reward-row";
import { useRewards } from "../rewards/use-rewards";
import { useWords } from "../use-words";

export const config = defineWidgetConfig({ zone: "order.details.side.before", id: "keepsake-order-reward" });

/** Nothing at all for the many orders that somebody bought. */
const OrderReward = ({ data: order }: { data: { id: string } }) => {
  const { t } = useWords();
  const { data } = useRewards(new URLSearchParams({ order_id: order.id }));
  if (!data || data.rewards.length === 0) return null;
  return (
    <Section title={t("rewards.ofOrder.title")} text={t("rewards.ofOrder.text")}>
      <ul className="divide-y">
        {data.rewards.map((reward) => (
          <RewardRow key={reward.id} reward={reward}>
            <ThankedLink reward={reward} />
          </RewardRow>
        ))}
      </ul>
    </Section>
  );
};
export default OrderReward;

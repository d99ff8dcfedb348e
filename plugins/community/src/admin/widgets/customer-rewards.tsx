import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { useState } from "react";
import { Link } from "react-router-dom";
import { LINK_STYLE } from "../page/link-style";
import { Pager } from "../page/pager";
import { Section } from "../page/section";
import { whoseQuery } from "../rewards/list-query";
import { RewardRow, ThankedLink } from "../rewards/reward-row";
import { useRewards } from "../rewards/use-rewards";
import { useWords } from "../use-words";

export const config = defineWidgetConfig({ zone: "customer.details.after", id: "keepsake-customer-rewards" });

const PAGE_SIZE = 10;

/** Nothing at all for the many accounts with which nothing was claimed. */
const CustomerRewards = ({ data: customer }: { data: { id: string } }) => {
  const { t } = useWords();
  const [page, setPage] = useState(1);
  const { data } = useRewards(whoseQuery({ customer_id: customer.id }, page, PAGE_SIZE));
  if (!data || data.count === 0) return null;
  return (
    <Section title={t("rewards.ofAccount.title")} text={t("rewards.ofAccount.text")}>
      <ul className="divide-y">
        {data.rewards.map((reward) => (
          <RewardRow key={reward.id} reward={reward}>
            <ThankedLink reward={reward} />
            {reward.order && (
              <Link to={`/orders/${reward.order.id}`} className={LINK_STYLE}>
                #{reward.order.display_id}
              </Link>
            )}
          </RewardRow>
        ))}
      </ul>
      <Pager count={data.count} limit={PAGE_SIZE} offset={(page - 1) * PAGE_SIZE} onPage={setPage} />
    </Section>
  );
};
export default CustomerRewards;

import { Link } from "react-router-dom";
import { LINK_STYLE } from "../page/link-style";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { AmountRow } from "./amount-row";
import { useRewardsPaid } from "./use-provenance";

interface RewardsPaidProps {
  whose: "orders" | "agreements";
  id: string;
}

/** Forward from money to the rewards it paid for; nothing at all where it paid for none. */
export function RewardsPaid({ whose, id }: RewardsPaidProps) {
  const { t, word, minor, number } = useWords();
  const { data } = useRewardsPaid(whose, id);
  if (!data || data.rewards_count === 0) return null;
  const { currency_code, kept_minor, unused_minor, rewards, rewards_count, further_minor } = data;
  const further = rewards_count - rewards.length;
  return (
    <Section
      title={t("provenance.paid.title")}
      text={t("provenance.paid.text", {
        kept: minor(kept_minor, currency_code),
        unused: minor(unused_minor, currency_code),
      })}
    >
      <ul className="flex flex-col gap-y-2 px-6 py-4">
        {rewards.map((reward) => (
          <AmountRow key={reward.id} amount={minor(reward.minor, currency_code)}>
            <Link to={`/rewards/${reward.id}`} className={LINK_STYLE}>
              {t("rewards.page.title", { name: reward.contributor_name })}
            </Link>{" "}
            <span className="text-ui-fg-subtle">{word("rewards.state", reward.state)}</span>
          </AmountRow>
        ))}
        {further > 0 && (
          <AmountRow amount={minor(further_minor, currency_code)}>
            {t("provenance.paid.further", { total: number(further) })}
          </AmountRow>
        )}
      </ul>
    </Section>
  );
}

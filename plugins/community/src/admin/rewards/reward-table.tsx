import { Link } from "react-router-dom";
import type { RewardAnswer } from "../../types/rewards";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";
import { thingsText } from "./reward-words";
import { StateBadge } from "./state-badge";

const CELL = "border-b px-3 py-2.5 first:ps-6 last:pe-6";
const COLUMNS = ["name", "things", "worth", "state", "moved", "order"] as const;

/** It scrolls by itself on a phone. What was given leads to the reward, and the name to whose it is. */
export function RewardTable({ rewards }: { rewards: readonly RewardAnswer[] }) {
  const words = useWords();
  const { t, date, minor } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section className="overflow-x-auto" aria-label={t("rewards.title")} tabIndex={0}>
      <table className="txt-small w-full border-separate border-spacing-0">
        <caption className="sr-only">{t("rewards.title")}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={`${CELL} whitespace-nowrap font-medium ${column === "worth" ? "text-end" : "text-start"}`}
              >
                {t(`rewards.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rewards.map((reward) => (
            <tr key={reward.id} className="hover:bg-ui-bg-base-hover">
              <th scope="row" className={`${CELL} min-w-32 max-w-56 break-words text-start font-medium`}>
                <Link to={`/contributors/${reward.contributor_id}`} className={LINK_STYLE}>
                  {reward.contributor_name}
                </Link>
              </th>
              <td className={`${CELL} min-w-44 max-w-80 break-words`}>
                <Link to={`/rewards/${reward.id}`} className={LINK_STYLE}>
                  {thingsText(reward.items, words)}
                </Link>
              </td>
              <td className={`${CELL} whitespace-nowrap text-end tabular-nums`}>
                {minor(reward.worth_minor, reward.currency_code)}
              </td>
              <td className={CELL}>
                <StateBadge state={reward.state} />
              </td>
              <td className={`${CELL} text-ui-fg-subtle whitespace-nowrap`}>{date(reward.moved_at)}</td>
              <td className={`${CELL} whitespace-nowrap tabular-nums`}>
                {reward.order && (
                  <Link to={`/orders/${reward.order.id}`} className={LINK_STYLE}>
                    #{reward.order.display_id}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { Link } from "react-router-dom";
import type { RewardAnswer, RewardDetailAnswer } from "../../types/rewards";
import { FactList } from "../page/fact-list";
import { LINK_STYLE } from "../page/link-style";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { thingsText } from "./reward-words";
import { StateBadge } from "./state-badge";
import { useRewardPrograms } from "./use-rewards";

interface RewardFactsProps extends Pick<RewardDetailAnswer, "points"> {
  reward: RewardAnswer;
}

export function RewardFacts({ reward, points }: RewardFactsProps) {
  const words = useWords();
  const { t, date, minor, number, locale } = words;
  const { state, order, goal_id, email } = reward;
  const { data: programs = [] } = useRewardPrograms();
  const program = programs.find(({ id }) => id === reward.program_id);
  const isBack = state === "expired" || state === "revoked";
  const isTimed = state === "issued" || state === "expired";
  const facts: Parameters<typeof FactList>[0]["facts"] = [
    [t("rewards.page.state"), <StateBadge key="state" state={state} />],
    [
      t("rewards.page.name"),
      <Link key="name" to={`/contributors/${reward.contributor_id}`} className={LINK_STYLE}>
        {reward.contributor_name}
      </Link>,
    ],
    [t("rewards.page.things"), thingsText(reward.items, words)],
    [t("rewards.page.worth"), minor(reward.worth_minor, reward.currency_code)],
    [
      t("rewards.page.points"),
      points && (isBack ? t("rewards.page.pointsBack", { total: number(points) }) : number(points)),
    ],
    [t("rewards.page.program"), program && wordsOf(program.name, locale)],
    [t("rewards.page.mail"), email ?? t("rewards.page.noMail")],
    [t("rewards.page.issued"), date(reward.issued_at)],
    [t("rewards.page.moved"), date(reward.moved_at)],
    // What waits for stock does not run out, and what was claimed has no time any more.
    [t(`rewards.page.${state === "expired" ? "ranOut" : "until"}`), isTimed ? date(reward.expires_at) : null],
    [
      t("rewards.page.order"),
      order && (
        <Link to={`/orders/${order.id}`} className={LINK_STYLE}>
          #{order.display_id}
        </Link>
      ),
    ],
    [
      t("rewards.page.goal"),
      goal_id && (
        <Link to={`/goals/${goal_id}`} className={LINK_STYLE}>
          {t("rewards.page.toGoal")}
        </Link>
      ),
    ],
  ];
  return <FactList facts={facts} />;
}

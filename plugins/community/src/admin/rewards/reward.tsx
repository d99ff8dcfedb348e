import { Text } from "@medusajs/ui";
import type { RewardDetailAnswer } from "../../types/rewards";
import { Section } from "../page/section";
import { RewardProvenance } from "../provenance/reward-provenance";
import { useWords } from "../use-words";
import { ClaimLink } from "./claim-link";
import { MovesLog } from "./moves-log";
import { RewardActions } from "./reward-actions";
import { RewardFacts } from "./reward-facts";

/** What was granted on the left, how it is claimed and what became of it beside it; below each other without room. */
export function Reward({ detail: { reward, points, claim_url, moves } }: { detail: RewardDetailAnswer }) {
  const { t } = useWords();
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <Section
          level="h1"
          title={t("rewards.page.title", { name: reward.contributor_name })}
          text={t("rewards.page.intro")}
          aside={<RewardActions reward={reward} isForPoints={points !== null} />}
        >
          <RewardFacts reward={reward} points={points} />
        </Section>
        <Section title={t("rewards.message.title")} text={reward.message ? undefined : t("rewards.message.none")}>
          {reward.message && (
            <Text size="small" className="whitespace-pre-line break-words px-6 py-4">
              {reward.message}
            </Text>
          )}
        </Section>
        <RewardProvenance rewardId={reward.id} />
      </div>
      <div className="flex min-w-0 flex-col gap-y-4">
        {claim_url && <ClaimLink url={claim_url} email={reward.email} />}
        <MovesLog moves={moves} />
      </div>
    </div>
  );
}

import type { ContributionAnswer } from "../../../plugins/community/src/types/recognition.ts";
import type {
  ClaimableReward,
  IssueRewardsAnswer,
  RewardDetailAnswer,
  RewardProgramAnswer,
} from "../../../plugins/community/src/types/rewards.ts";
import type { Bench } from "../bench.ts";

export interface GrantedReward {
  id: string;
  token: string;
  itemId: string;
}

/** Somebody is thanked with what buyers want too, out of a budget that pays for just that. */
export async function grantedReward(bench: Bench): Promise<GrantedReward> {
  const act = {
    external_id: crypto.randomUUID(),
    ...{ kind: "talk", occurred_at: "2026-05-01T12:00:00Z", title: "A talk" },
    login: `thanked-${bench.random.below(6)}`,
  };
  const { contribution } = await bench.must<{ contribution: ContributionAnswer }>("/admin/contributions", () => act);
  const { program } = await bench.must<{ program: RewardProgramAnswer }>("/admin/reward-programs", () => ({
    name: { en: "Thanks", "zh-CN": "致谢" },
    ...{ currency_code: "usd", budget_minor: "1999", claim_days: 30 },
  }));
  const wish = {
    issue_key: crypto.randomUUID(),
    program_id: program.id,
    contributor_ids: [contribution.contributor_id],
    items: [{ product_id: bench.rig.catalogue.productId.plush, quantity: 1 }],
    ...{ locale: "en", dry_run: false },
  };
  const { issue } = await bench.must<{ issue: IssueRewardsAnswer }>("/admin/rewards", () => wish);
  const id = issue.reward_ids[0] as string;
  const { claim_url } = await read<RewardDetailAnswer>(bench, `/admin/rewards/${id}`, "staff");
  const token = claim_url?.split("/").at(-1) as string;
  const { reward } = await read<{ reward: ClaimableReward }>(bench, `/store/rewards/${token}`, "buyer");
  return { id, token, itemId: reward.items[0]?.id as string };
}

function read<T>(bench: Bench, path: string, as: "staff" | "buyer"): Promise<T> {
  return bench.persist(async () => {
    const { status, body } = await bench.ask<T>(path, { as });
    if (status !== 200) throw new Error(`${path}: ${status}`);
    return body;
  });
}

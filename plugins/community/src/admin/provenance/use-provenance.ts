import { useQuery } from "@tanstack/react-query";
import type { ContributionRewardsAnswer, RewardProvenanceAnswer, RewardsPaidAnswer } from "../../types/provenance";
import { KEY } from "../contributors/use-contributors";
import { readJson } from "../read-json";

/** Under the key of contributors: who two people are changes whose work it is. */
function useProvenance<Answer>(path: string, isWanted = true) {
  return useQuery({ queryKey: [KEY, path], queryFn: () => readJson<Answer>(path), enabled: isWanted });
}

export const useRewardProvenance = (rewardId: string) =>
  useProvenance<RewardProvenanceAnswer>(`/admin/rewards/${rewardId}/provenance`);

export const useRewardsPaid = (whose: "orders" | "agreements", id: string) =>
  useProvenance<RewardsPaidAnswer>(`/admin/${whose}/${id}/rewards-paid`);

/** Asked for only where somebody looks. */
export const useContributionRewards = (contributionId: string, isOpen: boolean) =>
  useProvenance<ContributionRewardsAnswer>(`/admin/contributions/${contributionId}/rewards`, isOpen);

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RewardDetailAnswer, RewardListAnswer, RewardProgramAnswer } from "../../types/rewards";
import { KEY } from "../contributors/use-contributors";
import { readJson } from "../read-json";

/** Under the key of contributors: who two people are changes whose reward it is. */
export function useRewards(query: URLSearchParams) {
  const path = `/admin/rewards?${query}`;
  return useQuery({
    queryKey: [KEY, path],
    queryFn: () => readJson<RewardListAnswer>(path),
    placeholderData: keepPreviousData,
  });
}

export function useReward(id: string) {
  return useQuery({
    queryKey: [KEY, "reward", id],
    queryFn: () => readJson<RewardDetailAnswer>(`/admin/rewards/${id}`),
  });
}

/** The newest first. */
export function useRewardPrograms() {
  return useQuery({
    queryKey: [KEY, "reward-programs"],
    queryFn: async () => (await readJson<{ programs: RewardProgramAnswer[] }>("/admin/reward-programs")).programs,
  });
}

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AwardDetailAnswer, AwardListAnswer } from "../../types/awards";
import type { IssueRewardsAnswer } from "../../types/rewards";
import { KEY, useTell } from "../contributors/use-contributors";
import { readJson, sendJson } from "../read-json";

/** Under the key of contributors: who somebody is changes who is nominated. */
export function useAwards(query: URLSearchParams) {
  const path = `/admin/awards?${query}`;
  return useQuery({
    queryKey: [KEY, path],
    queryFn: () => readJson<AwardListAnswer>(path),
    placeholderData: keepPreviousData,
  });
}

/** Read again now and then: others nominate and vote too. */
export function useAward(id: string) {
  return useQuery({
    queryKey: [KEY, "award", id],
    queryFn: () => readJson<AwardDetailAnswer>(`/admin/awards/${id}`),
    refetchInterval: 15_000,
  });
}

/** What is done about one round: the answer is the round as it stands then. */
export function useAct<Body>(id: string, act: "nominees" | "ballot" | "conflicts" | "decision" | "cancellation") {
  return useTell<Body, AwardDetailAnswer>(`/admin/awards/${id}/${act}`);
}

const issue = async (id: string, dry_run: boolean) =>
  (await sendJson<{ issue: IssueRewardsAnswer }>(`/admin/awards/${id}/issue`, { dry_run })).issue;

/** Tells what it would cost, and changes nothing. */
export function useLook(id: string) {
  return useMutation({ mutationFn: () => issue(id, true) });
}

export function useIssue(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => issue(id, false),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

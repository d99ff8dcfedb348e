import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { PledgeAnswer, PledgePaymentTerms, PledgeTerms } from "../../types/pledges";
import { readJson, sendJson } from "../read-json";

/** Read again now and then: what was paid is in the books some seconds later. */
export function usePledges(goalId: string) {
  return useQuery({
    queryKey: ["keepsake-pledges", goalId],
    queryFn: async () => (await readJson<{ pledges: PledgeAnswer[] }>(`/admin/goals/${goalId}/pledges`)).pledges,
    refetchInterval: 10_000,
  });
}

function useSend<Input>(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => sendJson<{ pledge: PledgeAnswer }>(path, input),
    onSettled: () => client.invalidateQueries(),
  });
}

export function useSavePledge(goalId: string) {
  return useSend<PledgeTerms>(`/admin/goals/${goalId}/pledges`);
}

export function useRecordPayment(pledgeId: string) {
  return useSend<PledgePaymentTerms>(`/admin/pledges/${pledgeId}/payments`);
}

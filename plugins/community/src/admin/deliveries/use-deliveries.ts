import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  DeliveryAnswer,
  DeliveryListAnswer,
  DeliveryTerms,
  FilePurpose,
  JudgementRequest,
  KeptPicture,
} from "../../types/deliveries";
import { readJson, sendFile, sendJson } from "../read-json";

const KEY = "keepsake-deliveries";
export const PAGE_SIZE = 20;

/** Of one goal, or of all; what waits for a second person first. */
export function useDeliveries(page: number, goalId?: string) {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String((page - 1) * PAGE_SIZE) });
  if (goalId) query.set("goal_id", goalId);
  return useQuery({
    queryKey: [KEY, query.toString()],
    queryFn: () => readJson<DeliveryListAnswer>(`/admin/deliveries?${query}`),
  });
}

export function useReportDelivery(goalId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (terms: DeliveryTerms) =>
      sendJson<{ delivery: DeliveryAnswer }>(`/admin/goals/${goalId}/deliveries`, terms),
    onSettled: () => client.invalidateQueries(),
  });
}

/** Everything that is shown of the goal may be another now. */
export function useJudgeDelivery(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (judgement: JudgementRequest) => sendJson(`/admin/deliveries/${id}/judgement`, judgement),
    onSettled: () => client.invalidateQueries(),
  });
}

export function useKeepPicture(purpose: FilePurpose) {
  return useMutation({
    mutationFn: async (file: File) =>
      (await sendFile<{ picture: KeptPicture }>(`/admin/deliveries/pictures?purpose=${purpose}`, file)).picture,
  });
}

/** Who is logged in: nobody judges a report of their own. */
export function useMe(): string | undefined {
  const { data } = useQuery({
    queryKey: ["keepsake-me"],
    queryFn: async () => (await readJson<{ user: { id: string } }>("/admin/users/me?fields=id")).user.id,
  });
  return data;
}

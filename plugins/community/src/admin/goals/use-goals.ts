import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { GoalAnswer, GoalFigures, GoalMoveAnswer, GoalMoveRequest, GoalTerms } from "../../types/impact";
import { readJson, sendJson } from "../read-json";

const KEY = "keepsake-goals";

export function useGoals() {
  return useQuery({
    queryKey: [KEY, "all"],
    queryFn: async () => (await readJson<{ goals: GoalAnswer[] }>("/admin/goals")).goals,
  });
}

export function useGoal(id: string) {
  return useQuery({
    queryKey: [KEY, "one", id],
    queryFn: () => readJson<{ goal: GoalAnswer; moves: GoalMoveAnswer[] }>(`/admin/goals/${id}`),
  });
}

/** Read again now and then: what was paid or verified is in the books some seconds later. */
export function useFigures(id: string) {
  return useQuery({
    queryKey: [KEY, "figures", id],
    queryFn: async () => (await readJson<{ figures: GoalFigures }>(`/admin/goals/${id}/figures`)).figures,
    refetchInterval: 10_000,
  });
}

function useChange<Input>(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => (await sendJson<{ goal: GoalAnswer }>(path, input)).goal,
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Without an id a new one. */
export function useSaveGoal(id: string | undefined) {
  return useChange<Partial<GoalTerms>>(id ? `/admin/goals/${id}` : "/admin/goals");
}

export function useMoveGoal(id: string) {
  return useChange<GoalMoveRequest>(`/admin/goals/${id}/state`);
}

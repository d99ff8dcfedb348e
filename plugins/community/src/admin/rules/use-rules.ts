import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { RuleTerms, RuleVersionAnswer } from "../../types/impact";
import { readJson, sendJson } from "../read-json";

const KEY = "keepsake-allocation-rules";

/** Every version of every rule: what may be given away is one question for all goals. */
export function useRules() {
  return useQuery({
    queryKey: [KEY],
    queryFn: async () => (await readJson<{ rules: RuleVersionAnswer[] }>("/admin/allocation-rules")).rules,
  });
}

/** Without an id a new rule, otherwise the next version of that one. */
export function useSaveRule(ruleId: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (terms: RuleTerms) =>
      sendJson<{ rule: RuleVersionAnswer }>(`/admin/allocation-rules${ruleId ? `/${ruleId}` : ""}`, terms),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

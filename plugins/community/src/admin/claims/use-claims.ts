import { useQuery } from "@tanstack/react-query";
import type { WaitingClaimAnswer } from "../../types/claims";
import { readJson } from "../read-json";

/** What partners wait for, the longest first. */
export function useClaims() {
  return useQuery({
    queryKey: ["keepsake-claims"],
    queryFn: async () => (await readJson<{ claims: WaitingClaimAnswer[] }>("/admin/claims")).claims,
    refetchInterval: 30_000,
  });
}

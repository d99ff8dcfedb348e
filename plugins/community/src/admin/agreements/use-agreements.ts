import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AgreementAnswer, AgreementDetailAnswer, RenewalChoice } from "../../types/agreements";
import { readJson, sendJson } from "../read-json";

const KEY = "keepsake-agreements";

/** Empty texts filter nothing. */
export function useAgreements({ program, state }: { program: string; state: string }) {
  const query = new URLSearchParams({
    ...(program ? { program_id: program } : {}),
    ...(state ? { state } : {}),
  });
  return useQuery({
    queryKey: [KEY, "all", program, state],
    queryFn: async () => (await readJson<{ agreements: AgreementAnswer[] }>(`/admin/agreements?${query}`)).agreements,
  });
}

/** Read again now and then: a payment or the clock may move it. */
export function useAgreement(id: string) {
  return useQuery({
    queryKey: [KEY, "one", id],
    queryFn: () => readJson<AgreementDetailAnswer>(`/admin/agreements/${id}`),
    refetchInterval: 20_000,
  });
}

/** The tiers that its next agreement can be of. */
export function useRenewalChoices(id: string) {
  return useQuery({
    queryKey: [KEY, "renewal", id],
    queryFn: async () => (await readJson<{ tiers: RenewalChoice[] }>(`/admin/agreements/${id}/renewal`)).tiers,
  });
}

/** Whatever is done to one, or to what belongs to it, everything that shows it is read again. */
export function useActOn<Body>(to: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => sendJson<AgreementDetailAnswer>(to, body),
    onSettled: () => client.invalidateQueries(),
  });
}

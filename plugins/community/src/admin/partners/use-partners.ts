import { useQuery } from "@tanstack/react-query";
import type { AdminPartnerAnswer, PartnerAnswer } from "../../types/partners";
import { readJson } from "../read-json";

const KEY = "keepsake-partners";

export function usePartners() {
  return useQuery({
    queryKey: [KEY, "all"],
    queryFn: async () => (await readJson<{ partners: PartnerAnswer[] }>("/admin/partners")).partners,
  });
}

export function usePartner(id: string) {
  return useQuery({
    queryKey: [KEY, "one", id],
    queryFn: () => readJson<AdminPartnerAnswer>(`/admin/partners/${id}`),
  });
}

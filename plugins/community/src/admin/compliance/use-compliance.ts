import { useQuery } from "@tanstack/react-query";
import type { ComplianceAnswer } from "../../types/compliance";
import { readJson } from "../read-json";

export function useCompliance(programId: string) {
  return useQuery({
    queryKey: ["keepsake-compliance", programId],
    queryFn: () => readJson<ComplianceAnswer>(`/admin/sponsorship-programs/${programId}/compliance`),
  });
}

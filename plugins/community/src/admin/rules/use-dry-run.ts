import { useMutation } from "@tanstack/react-query";
import type { DryRunAnswer, DryRunRequest } from "../../types/dry-run";
import { sendJson } from "../read-json";

export function useDryRun() {
  return useMutation({
    mutationFn: (request: DryRunRequest) => sendJson<DryRunAnswer>("/admin/allocation-rules/dry-run", request),
  });
}

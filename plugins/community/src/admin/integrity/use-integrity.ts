import { useQuery } from "@tanstack/react-query";
import type { IntegrityAnswer } from "../../types/integrity";
import { readJson } from "../read-json";

/** Asked when the page opens and when somebody presses the button, never in between: it reads every order. */
export function useIntegrity() {
  return useQuery({
    queryKey: ["keepsake-integrity"],
    queryFn: () => readJson<IntegrityAnswer>("/admin/integrity"),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReportListAnswer } from "../../types/reports";
import { KEY } from "../contributors/use-contributors";
import { readJson } from "../read-json";
import { countQuery } from "./list-query";

/** Under the key of contributors: who somebody is changes whose report it is. Read again now and then: others judge too. */
export function useReports(query: URLSearchParams) {
  const path = `/admin/contribution-reports?${query}`;
  return useQuery({
    queryKey: [KEY, path],
    queryFn: () => readJson<ReportListAnswer>(path),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
}

/** How many wait for a reviewer. */
export function useWaitingReports(): number | undefined {
  return useReports(countQuery()).data?.states.reported;
}

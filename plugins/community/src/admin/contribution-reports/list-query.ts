import type { ReportState } from "../../types/reports";
import { offsetOf, PAGE_SIZE } from "../exceptions/list-query";

/** In the order of a report's life. */
export const STATES: readonly ReportState[] = ["reported", "accepted", "rejected"];
export const ALL = "all";

/** What the address of the list says; what waits is what is usual, and what is not a state says nothing. */
export function stateOf(search: URLSearchParams): ReportState | typeof ALL {
  const said = search.get("state");
  return said === ALL ? ALL : (STATES.find((state) => state === said) ?? "reported");
}

export function reportsQuery(search: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(offsetOf(search)) });
  const state = stateOf(search);
  if (state !== ALL) query.set("state", state);
  return query;
}

/** How many wait comes with every answer, so the shortest one is asked for. */
export const countQuery = (): URLSearchParams => new URLSearchParams({ state: "reported", limit: "1", offset: "0" });

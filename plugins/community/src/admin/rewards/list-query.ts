import type { RewardState } from "../../types/rewards";
import { offsetOf } from "../exceptions/list-query";
import { rewards as texts } from "../i18n/en/rewards";

export const PAGE_SIZE = 50;
/** Every state has a word, so the words know every state. */
export const STATES = Object.keys(texts.state) as RewardState[];

/** What the address of the board says; a state that there is not is none. */
export function stateOf(search: URLSearchParams): RewardState | null {
  return STATES.find((state) => state === search.get("state")) ?? null;
}

export function boardQuery(search: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(offsetOf(search, PAGE_SIZE)) });
  const state = stateOf(search);
  if (state) query.set("state", state);
  return query;
}

/** What one person was thanked with, or what was claimed with one account. */
export function whoseQuery(
  whose: { contributor_id: string } | { customer_id: string },
  page: number,
  pageSize: number,
): URLSearchParams {
  return new URLSearchParams({
    ...whose,
    limit: String(pageSize),
    offset: String((page - 1) * pageSize),
  });
}

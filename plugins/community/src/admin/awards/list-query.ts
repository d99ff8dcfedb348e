import type { AwardState } from "../../types/awards";
import { offsetOf, PAGE_SIZE } from "../exceptions/list-query";
import { awards as texts } from "../i18n/en/awards";

/** Every state has a word, so the words know every state. */
export const STATES = Object.keys(texts.state) as AwardState[];

/** What the address of the list says; a state that there is not is none. */
export function stateOf(search: URLSearchParams): AwardState | null {
  return STATES.find((state) => state === search.get("state")) ?? null;
}

export function awardsQuery(search: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(offsetOf(search)) });
  const state = stateOf(search);
  if (state) query.set("state", state);
  return query;
}

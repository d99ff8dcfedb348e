import type { KindAnswer, KindRequest } from "../../types/recognition";
import { countOf, typedCount } from "../catalogue/typed";

/** What a kind is worth as its form holds it: numbers as they were typed, no bound is empty. */
interface KindDraft {
  points: string;
  cap_per_day: string;
  cap_per_season: string;
}

export const draftOf = (kind: KindAnswer): KindDraft => ({
  points: typedCount(kind.points),
  cap_per_day: typedCount(kind.cap_per_day),
  cap_per_season: typedCount(kind.cap_per_season),
});

/** What is no whole number is asked for as one that the shop refuses, naming the field. */
export const requestOf = (draft: KindDraft, revision: number): KindRequest => ({
  points: countOf(draft.points) ?? -1,
  cap_per_day: countOf(draft.cap_per_day),
  cap_per_season: countOf(draft.cap_per_season),
  revision,
});

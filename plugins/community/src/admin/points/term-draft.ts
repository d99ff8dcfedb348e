import type { PointsTermAnswer } from "../../types/points";
import { countOf, typedCount } from "../catalogue/typed";

export interface TermDraft {
  runsOut: boolean;
  months: string;
}

/** What most choose, where there was no end before. */
const USUAL_MONTHS = 24;

export const draftOf = ({ months }: PointsTermAnswer): TermDraft => ({
  runsOut: months !== null,
  months: typedCount(months ?? USUAL_MONTHS),
});

/** What is no whole number is asked for as one that the shop refuses: nothing typed does not mean never. */
export const requestOf = ({ runsOut, months }: TermDraft, revision: number): PointsTermAnswer => ({
  months: runsOut ? (countOf(months) ?? -1) : null,
  revision,
});

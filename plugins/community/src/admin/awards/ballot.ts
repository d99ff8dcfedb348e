import type { AwardDetailAnswer, AwardNomineeAnswer } from "../../types/awards";

/** Whom the reader can give a vote. */
export const canVoteFor = ({ is_own, is_erased, conflict }: AwardNomineeAnswer): boolean =>
  !is_own && !is_erased && conflict === null;

/** As a committee reads it: by name while votes are secret, the most votes first once they are counted. */
export function inOrder(nominees: readonly AwardNomineeAnswer[]): readonly AwardNomineeAnswer[] {
  return nominees.every(({ votes }) => votes === null)
    ? nominees
    : [...nominees].sort((a, b) => Number(b.is_winner) - Number(a.is_winner) || (b.votes ?? -1) - (a.votes ?? -1));
}

/** Whether what is ticked is something else than what holds. */
export function isChanged(chosen: readonly string[], ballot: AwardDetailAnswer["ballot"]): boolean {
  const holds = ballot?.nominee_ids ?? [];
  return chosen.length !== holds.length || chosen.some((id) => !holds.includes(id));
}

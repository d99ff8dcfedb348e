import type { AwardState } from "./award-lifecycle";
import { DomainError } from "./errors";

/**
 * Decides who votes in a round of an award, and what the votes mean. Approval voting: a member gives as many people a vote
 * as the round allows, each at most one, and none to themselves. Seats are filled by whole ranks: whoever has as many votes
 * is treated the same, and where a rank does not fit into the seats that are left the committee chooses, and says why.
 */
export interface Voting {
  readonly state: AwardState;
  readonly closesAt: Date;
  /** Ended before its time, because everybody had voted. */
  readonly endedAt: Date | null;
}

/** One moment decides, and it is over: nobody votes on what is being counted. */
export function isVotingOver({ state, closesAt, endedAt }: Voting, now: Date): boolean {
  return state !== "open" || endedAt !== null || closesAt.getTime() <= now.getTime();
}

/** @throws DomainError `award_closed` (conflict) */
export function checkVoting(voting: Voting, now: Date): void {
  if (isVotingOver(voting, now)) throw new DomainError("conflict", "award_closed", "The voting of this round is over");
}

/** @throws DomainError `award_not_member` (not allowed) */
export function checkMember(members: readonly string[], who: string): void {
  if (!members.includes(who))
    throw new DomainError("not_allowed", "award_not_member", "Only the round's committee does that");
}

/** As many as a member can read through. */
const MOST_NOMINEES = 100;

/** @throws DomainError `award_nominees_full` (conflict) */
export function checkNomination(nominees: number): void {
  if (nominees >= MOST_NOMINEES)
    throw new DomainError("conflict", "award_nominees_full", `At most ${MOST_NOMINEES} people in one round`, {
      field: "contributor_id",
      data: { most: MOST_NOMINEES },
    });
}

export interface Ballot {
  /** Those who get a vote; nobody at all is an answer too. */
  readonly wanted: readonly string[];
  readonly votesEach: number;
  readonly nominees: readonly string[];
  /** Nominees who are the voter. */
  readonly own: readonly string[];
  /** Nominees of whom the voter has said why they do not vote on them. */
  readonly conflicted: readonly string[];
}

const at = (index: number) => ({ field: `nominee_ids[${index}]` });

/**
 * @throws DomainError `award_votes_too_many`, `award_vote_twice`, `award_nominee_not_found`, `award_own_vote`,
 * `award_conflict_declared`, each naming its field.
 */
export function checkBallot({ wanted, votesEach, nominees, own, conflicted }: Ballot): void {
  if (wanted.length > votesEach)
    throw new DomainError("invalid_data", "award_votes_too_many", `At most ${votesEach} votes each`, {
      field: "nominee_ids",
      data: { most: votesEach },
    });
  wanted.forEach((nominee, index) => {
    if (wanted.indexOf(nominee) < index)
      throw new DomainError("invalid_data", "award_vote_twice", "One vote for each, and no more", at(index));
    if (!nominees.includes(nominee)) throw nomineeNotFound(at(index).field);
    if (own.includes(nominee))
      throw new DomainError("not_allowed", "award_own_vote", "Nobody votes for themselves", at(index));
    if (conflicted.includes(nominee))
      throw new DomainError(
        "not_allowed",
        "award_conflict_declared",
        "You said that you have an interest of your own in this one",
        at(index),
      );
  });
}

export const nomineeNotFound = (field: string) =>
  new DomainError("not_found", "award_nominee_not_found", "This round has no such nominee", { field });

/** At least half of the committee. */
export const isQuorate = ({ members, voted }: { members: number; voted: number }): boolean => voted * 2 >= members;

/**
 * Whether the votes can be counted: voting is over, or everybody has voted, and enough of them have.
 * @throws DomainError `award_still_voting`, `award_quorum` (conflict) with how many voted.
 */
export function checkCountable({ isOver, members, voted }: { isOver: boolean; members: number; voted: number }): void {
  const data = { members, voted };
  if (!isOver && voted < members)
    throw new DomainError("conflict", "award_still_voting", "Not everybody has voted, and there is time left", {
      data,
    });
  if (!isQuorate({ members, voted }))
    throw new DomainError("conflict", "award_quorum", "Less than half of the committee voted", { data });
}

export interface Counted {
  readonly nomineeId: string;
  readonly votes: number;
}

export interface Outcome {
  /** Those whose rank fits into the seats. */
  readonly winners: readonly string[];
  /** Those who have as many votes and are too many for the seats that are left. */
  readonly tie: { readonly nomineeIds: readonly string[]; readonly seats: number } | null;
}

/** Most votes first. Whoever has none wins nothing: then seats stay empty. */
export function outcomeOf(counts: readonly Counted[], seats: number): Outcome {
  const ranks = [...new Set(counts.map(({ votes }) => votes))].filter((votes) => votes > 0).sort((a, b) => b - a);
  const winners: string[] = [];
  for (const rank of ranks) {
    const same = counts.filter(({ votes }) => votes === rank).map(({ nomineeId }) => nomineeId);
    const left = seats - winners.length;
    if (left === 0) break;
    if (same.length > left) return { winners, tie: { nomineeIds: same, seats: left } };
    winners.push(...same);
  }
  return { winners, tie: null };
}

export interface Choice {
  /** Who of the tied. */
  readonly nomineeIds: readonly string[];
  readonly reason: string;
  /** Nominees on whom whoever chooses has no say: themselves, and those of whom they declared an interest. */
  readonly barred: readonly string[];
}

/**
 * Who wins, with what the committee chose of a tie.
 * @throws DomainError `award_no_votes`, `award_tie` (conflict, with the tied), `award_no_tie`, `award_tie_choice`,
 * `award_tie_reason_missing` (invalid data), `award_tie_barred` (not allowed).
 */
export function winnersOf({ winners, tie }: Outcome, { nomineeIds, reason, barred }: Choice): readonly string[] {
  const field = "tied_winner_ids";
  if (!tie) {
    if (winners.length === 0) throw new DomainError("conflict", "award_no_votes", "Nobody has got a vote");
    if (nomineeIds.length > 0)
      throw new DomainError("invalid_data", "award_no_tie", "The votes decide: there is nothing to choose", { field });
    return winners;
  }
  const data = { nominee_ids: tie.nomineeIds, seats: tie.seats };
  if (tie.nomineeIds.some((each) => barred.includes(each)))
    throw new DomainError("not_allowed", "award_tie_barred", "Somebody without an interest of their own chooses");
  if (nomineeIds.length === 0)
    throw new DomainError("conflict", "award_tie", "More have as many votes than there are seats", { field, data });
  const chosen = new Set(nomineeIds);
  const isChoice = chosen.size === nomineeIds.length && chosen.size === tie.seats;
  if (!isChoice || nomineeIds.some((each) => !tie.nomineeIds.includes(each)))
    throw new DomainError("invalid_data", "award_tie_choice", `Choose ${tie.seats} of those who are tied`, {
      field,
      data,
    });
  if (!reason.trim())
    throw new DomainError("invalid_data", "award_tie_reason_missing", "Say why these of those who are tied", {
      field: "reason",
    });
  return [...winners, ...nomineeIds];
}

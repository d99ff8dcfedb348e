import { DomainError } from "./errors";

/**
 * Decides whom a reward is for when it is not given by name: the first of a board, everyone above so many points, or
 * everyone who did a kind of thing in a season (took part in an event, had a wish come true). Ranks are dense, so that the
 * first three places may be five people: whoever has the same points is treated the same. Nobody is thanked who does not
 * want to be seen, and nobody twice out of one rule.
 */
export type RewardRule =
  | { readonly kind: "top"; readonly places: number }
  | { readonly kind: "threshold"; readonly points: bigint }
  | { readonly kind: "took_part"; readonly contributionKind: string };

export interface Candidate {
  readonly contributorId: string;
  /** Dense, from 1. */
  readonly rank: number;
  readonly points: bigint;
  /** Kinds of what they did in the season. */
  readonly kinds: ReadonlySet<string>;
  /** At their own wish they stand on no board. */
  readonly isListed: boolean;
}

/** More than a season has who did anything. */
const MOST_PLACES = 1_000;

/** @throws DomainError `reward_rule_invalid` naming the field. */
export function checkRewardRule(rule: RewardRule): void {
  const fail = (field: string, message: string) => {
    throw new DomainError("invalid_data", "reward_rule_invalid", message, { field: `rule.${field}` });
  };
  if (rule.kind === "top" && !(Number.isInteger(rule.places) && rule.places >= 1 && rule.places <= MOST_PLACES))
    fail("places", `The first 1 to ${MOST_PLACES}`);
  if (rule.kind === "threshold" && rule.points < 1n) fail("points", "At least one point");
  if (rule.kind === "took_part" && !rule.contributionKind.trim())
    fail("contribution_kind", "Some kind of contribution");
}

/** @returns whom the rule means, the first of the board in front; the same for the same candidates in any order. */
export function peopleOf(rule: RewardRule, candidates: readonly Candidate[]): string[] {
  checkRewardRule(rule);
  const meant = candidates.filter((candidate) => candidate.isListed && isMeant(rule, candidate));
  const inOrder = meant.toSorted((a, b) => a.rank - b.rank || (a.contributorId < b.contributorId ? -1 : 1));
  return [...new Set(inOrder.map(({ contributorId }) => contributorId))];
}

function isMeant(rule: RewardRule, { rank, points, kinds }: Candidate): boolean {
  switch (rule.kind) {
    case "top":
      return rank <= rule.places && points > 0n;
    case "threshold":
      return points >= rule.points;
    case "took_part":
      return kinds.has(rule.contributionKind);
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkAwardMove } from "../../../domain/award-lifecycle";
import { checkCountable, checkMember, isVotingOver, outcomeOf, winnersOf } from "../../../domain/award-votes";
import type { AwardDecisionRequest } from "../../../types/awards";
import { type Connection, inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { lockedAward, votingOf } from "../awards";
import { readAward } from "../read-awards";

export interface DecideAwardInput extends AwardDecisionRequest {
  id: string;
  by: string;
}

/**
 * Voting is ended first, in a transaction of its own: whoever is told of a tie has learnt something of the votes, and
 * nobody may change one after that.
 */
export const decideAwardStep = createStep("decide-award", async (input: DecideAwardInput, { container }) => {
  await inTransaction(container, (on) => endVoting(container, input, on));
  await inTransaction(container, (on) => decide(container, input, on));
  return new StepResponse(await readAward(container, input.id, input.by));
});

async function endVoting(container: MedusaContainer, { id, by }: DecideAwardInput, on: Connection): Promise<void> {
  const award = await lockedAward(container, id, on);
  checkMember(award.member_ids, by);
  checkAwardMove({ from: award.state, to: "decided", reason: null });
  const isOver = isVotingOver(votingOf(award), new Date());
  checkCountable({ isOver, members: award.member_ids.length, voted: award.voted });
  if (!isOver) await recognition(container).awards.endVoting(id, on);
}

/** Whoever comes second finds it decided, and is told so. */
async function decide(container: MedusaContainer, input: DecideAwardInput, on: Connection): Promise<void> {
  const { id, by, tied_winner_ids: nomineeIds, reason } = input;
  const { awards, awardVotes } = recognition(container);
  const award = await lockedAward(container, id, on);
  checkAwardMove({ from: award.state, to: "decided", reason: null });
  const counted = await awardVotes.count(id, on);
  const counts = counted.map(({ nominee_id, votes }) => ({ nomineeId: nominee_id, votes }));
  const outcome = outcomeOf(counts, award.seats);
  const voter = { awardId: id, userId: by };
  const barred = [...(await awardVotes.own(voter, on)), ...(await awardVotes.conflicts(voter, on)).keys()];
  const winners = winnersOf(outcome, { nomineeIds, reason, barred });
  await awardVotes.settle(counted, winners, on);
  await awards.move(award, "decided", { by, reason: outcome.tie ? reason.trim() : null }, on);
}

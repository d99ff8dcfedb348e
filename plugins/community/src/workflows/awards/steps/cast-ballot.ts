import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkBallot } from "../../../domain/award-votes";
import type { BallotRequest } from "../../../types/awards";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { openAward } from "../awards";
import { readAward } from "../read-awards";

export interface CastBallotInput extends BallotRequest {
  id: string;
  by: string;
}

/** The whole ballot at once: all of it holds, or what was voted before. */
export const castBallotStep = createStep("cast-ballot", async (input: CastBallotInput, { container }) => {
  const { id, by, nominee_ids } = input;
  const { awardVotes } = recognition(container);
  const voter = { awardId: id, userId: by };
  await inTransaction(container, async (on) => {
    const award = await openAward(container, input, on);
    checkBallot({
      wanted: nominee_ids,
      votesEach: award.votes_each,
      nominees: (await awardVotes.nominees(id, on)).filter((each) => !each.is_erased).map((each) => each.id),
      own: await awardVotes.own(voter, on),
      conflicted: [...(await awardVotes.conflicts(voter, on)).keys()],
    });
    await awardVotes.cast(voter, nominee_ids, on);
  });
  return new StepResponse(await readAward(container, id, by));
});

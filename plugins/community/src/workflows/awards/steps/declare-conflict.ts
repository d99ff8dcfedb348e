import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { nomineeNotFound } from "../../../domain/award-votes";
import type { AwardConflictRequest } from "../../../types/awards";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { openAward } from "../awards";
import { readAward } from "../read-awards";

export interface DeclareConflictInput extends AwardConflictRequest {
  id: string;
  by: string;
}

/** A vote that they had given is taken back with it. */
export const declareConflictStep = createStep(
  "declare-conflict",
  async (input: DeclareConflictInput, { container }) => {
    const { id, by, nominee_id, reason } = input;
    const { awardVotes } = recognition(container);
    await inTransaction(container, async (on) => {
      await openAward(container, input, on);
      if (!(await awardVotes.nominees(id, on)).some((each) => each.id === nominee_id))
        throw nomineeNotFound("nominee_id");
      await awardVotes.declare({ awardId: id, userId: by }, nominee_id, reason.trim(), on);
    });
    return new StepResponse(await readAward(container, id, by));
  },
);

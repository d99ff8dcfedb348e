import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkAwardMove } from "../../../domain/award-lifecycle";
import { checkMember } from "../../../domain/award-votes";
import type { AwardCancellationRequest } from "../../../types/awards";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { lockedAward } from "../awards";
import { readAward } from "../read-awards";

export interface CancelAwardInput extends AwardCancellationRequest {
  id: string;
  by: string;
}

/** By the committee, or whoever asked it. */
export const cancelAwardStep = createStep(
  "cancel-award",
  async ({ id, by, reason }: CancelAwardInput, { container }) => {
    await inTransaction(container, async (on) => {
      const award = await lockedAward(container, id, on);
      checkMember([...award.member_ids, award.opened_by], by);
      checkAwardMove({ from: award.state, to: "cancelled", reason });
      await recognition(container).awards.move(award, "cancelled", { by, reason: reason.trim() }, on);
    });
    return new StepResponse(await readAward(container, id, by));
  },
);

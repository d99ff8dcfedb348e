import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkNomination } from "../../../domain/award-votes";
import { DomainError } from "../../../domain/errors";
import type { NominationRequest } from "../../../types/awards";
import { inTransaction } from "../../database/connection";
import { contributorErased, contributorNotFound, recognition } from "../../recognition/recognition";
import { openAward } from "../awards";
import { readAward } from "../read-awards";

export interface NominateInput extends NominationRequest {
  id: string;
  by: string;
}

/** @throws DomainError `contributor_not_found`, `contributor_erased`, `award_nominees_full`, `award_already_nominated`. */
export const nominateStep = createStep("nominate", async (input: NominateInput, { container }) => {
  const { id, by, contributor_id, reason } = input;
  const { contributors, awardVotes } = recognition(container);
  await inTransaction(container, async (on) => {
    const award = await openAward(container, input, on);
    const person = await contributors.find(contributor_id, on);
    if (!person) throw contributorNotFound("contributor_id");
    if (person.is_erased) throw contributorErased("contributor_id");
    checkNomination(award.nominees);
    if (await awardVotes.nominate({ awardId: id, userId: by }, { contributor_id, reason: reason.trim() }, on)) return;
    throw new DomainError("conflict", "award_already_nominated", "They are nominated already", {
      field: "contributor_id",
    });
  });
  return new StepResponse(await readAward(container, id, by));
});

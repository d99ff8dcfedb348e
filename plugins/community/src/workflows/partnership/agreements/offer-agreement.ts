import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { failPoint } from "../../../fail-point";
import type { OfferBody } from "../../../types/agreements";
import { inTransaction } from "../../database/connection";
import { partnership } from "../partnership";
import { agreementNotFound, anotherProgram, checkVersion } from "./agreements";
import { announceAgreements } from "./announce-agreement";
import { makeOffer, offerOf } from "./offers";

export interface OfferInput {
  agreement_id: string;
  /** The user of the admin. */
  by: string;
  offer: OfferBody;
}

const offerAgreementStep = createStep(
  "offer-agreement",
  async ({ agreement_id, by, offer }: OfferInput, { container }) => {
    const service = partnership(container);
    await inTransaction(container, async (on) => {
      const agreement = await service.agreements.lock(agreement_id, on);
      if (!agreement || agreement.state === "draft") throw agreementNotFound();
      checkVersion(agreement, offer.version);
      const tierId = offer.tier_id ?? agreement.tier_id;
      const found = await service.offered.find(tierId, on);
      if (found?.program.id !== agreement.program_id) throw anotherProgram();
      const made = await offerOf(service, { ...agreement, tier_id: tierId }, offer, on);
      // What is offered is what the next wish begins with, and whose places are counted.
      const { currency_code: currency, wish } = agreement;
      const offered = { tierId, currency, additions: offer.additions, paymentChoice: offer.payment_choice, wish };
      await service.agreements.change(agreement.id, offered, on);
      await makeOffer(service, agreement, made, { actor: "admin", by, reason: offer.message }, on);
    });
    await failPoint("offer-agreement.after-commit");
    await announceAgreements(container);
    return new StepResponse({ id: agreement_id });
  },
);

/** What the shop agrees to, in a revision of its own; a further one replaces it until it is signed. */
export const offerAgreementWorkflow = createWorkflow(
  "offer-agreement",
  (input: OfferInput) => new WorkflowResponse(offerAgreementStep(input)),
);

import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AgreementState } from "../../../domain/agreement-lifecycle";
import { DomainError } from "../../../domain/errors";
import type { RenewalBody, RenewalChoice } from "../../../types/agreements";
import { inTransaction } from "../../database/connection";
import { partnership } from "../partnership";
import { agreementNotFound, checkVersion } from "./agreements";
import { announceAgreements } from "./announce-agreement";
import { goesOnByItself, makeRenewal } from "./renewals";

export interface OfferRenewalInput {
  agreement_id: string;
  /** The user of the admin. */
  by: string;
  renewal: RenewalBody;
}

const RENEWABLE: ReadonlySet<AgreementState> = new Set(["active", "suspended", "ended"]);

/** Every tier that can be offered now. */
export async function readRenewalChoices(container: MedusaContainer): Promise<RenewalChoice[]> {
  return partnership(container).renewals.choices();
}

const offerRenewalStep = createStep(
  "offer-renewal",
  async ({ agreement_id, by, renewal }: OfferRenewalInput, { container }) => {
    const service = partnership(container);
    const id = await inTransaction(container, async (on) => {
      const earlier = await service.agreements.lock(agreement_id, on);
      if (!earlier || earlier.state === "draft") throw agreementNotFound();
      checkVersion(earlier, renewal.version);
      if (!RENEWABLE.has(earlier.state))
        throw new DomainError("conflict", "not_renewable", "Only what has begun is renewed", {
          field: "state",
          data: { state: earlier.state },
        });
      if (await goesOnByItself(service, earlier.id, on))
        throw new DomainError("conflict", "renews_by_itself", "A subscription goes on by itself", { field: "state" });
      const { tier_id: tierId, additions, payment_choice: paymentChoice, price_minor: priceMinor, message } = renewal;
      const wanted = { tierId, additions, paymentChoice, priceMinor };
      return makeRenewal(service, earlier, wanted, { actor: "admin", by, reason: message }, on);
    });
    await announceAgreements(container);
    return new StepResponse({ id });
  },
);

/** The next agreement, made by hand: earlier than the clock would, or with what the clock cannot choose. */
export const offerRenewalWorkflow = createWorkflow(
  "offer-renewal",
  (input: OfferRenewalInput) => new WorkflowResponse(offerRenewalStep(input)),
);

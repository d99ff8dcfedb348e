import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkOfferStands, checkRead } from "../../../domain/agreement-offer";
import { findsPlace } from "../../../domain/place-queue";
import { failPoint } from "../../../fail-point";
import type { AgreementRow, RevisionRow } from "../../../modules/partnership/agreement-shapes";
import type { SignatureDraft } from "../../../modules/partnership/offer-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { SignatureBody } from "../../../types/agreements";
import { type Connection, inTransaction } from "../../database/connection";
import { signAmendment } from "../amendments/sign-amendment";
import { runRefunds } from "../money/run-refunds";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";
import { agreementChanged, agreementNotFound, lockWithTiers, moveTo, takeBenefits } from "./agreements";
import { announceAgreements } from "./announce-agreement";
import { settleAgreement } from "./settle-agreements";

export interface SignInput {
  customer_id: string;
  agreement_id: string;
  signature: SignatureBody;
  /** From where it was signed. */
  address: string;
  user_agent: string;
}

const signAgreementStep = createStep("sign-agreement", async (input: SignInput, { container }) => {
  const service = partnership(container);
  const { customer_id: customerId, signature } = input;
  const outcome = await inTransaction(container, async (on) => {
    const seen = await service.agreements.find(input.agreement_id, on);
    if (!seen?.partner_id) throw agreementNotFound();
    await requireMember(container, { customerId, partnerId: seen.partner_id, act: "sign" }, on);
    const { agreement, proposed, isAsSeen } = await lockWithTiers(service, seen, on);
    const before = await signedBefore(service, agreement, signature, on);
    if (before) return "signed" as const;
    if (!isAsSeen) throw agreementChanged(agreement);
    const tier = await service.places.lockTier(agreement.tier_id, on);
    const standing = proposed ?? (await service.offers.revision(agreement.id, agreement.revision, on));
    const sign = (revision: RevisionRow) => service.offers.sign(signatureRow(input, revision), on);
    if (proposed) {
      await signAmendment(service, agreement, proposed, input, () => sign(proposed), on);
      return "signed" as const;
    }
    if (agreement.state !== "offered" || !standing || !tier) {
      await moveTo(service, agreement, "signed", { actor: "partner", by: customerId }, on);
      throw agreementNotFound();
    }
    checkRead(
      { revision: signature.revision, termsSha256: signature.terms_sha256 },
      { revision: standing.revision, termsSha256: standing.terms_sha256 },
    );
    const now = await service.places.clock(on);
    const earlier = agreement.renews && (await service.agreements.find(agreement.renews, on));
    // There is nothing to go on with any more; the clock says so within the minute.
    checkOfferStands(earlier && earlier.state === "terminated" ? now : agreement.offer_until, now);
    if (!findsPlace(tier.capacity, await service.places.takenByOthers(agreement.tier_id, agreement.id, on))) {
      await service.places.join(agreement.id, on);
      return "waiting" as const;
    }
    const { benefits } = standing.terms.deal;
    await takeBenefits(service, benefits, agreement.renews, on);
    await sign(standing);
    await service.offers.entitle(agreement.id, standing.revision, benefits, on);
    await moveTo(service, agreement, "signed", { actor: "partner", by: customerId }, on);
    return "signed" as const;
  });
  await failPoint("sign-agreement.after-commit");
  // Its invoice, or its beginning where nothing is to be paid.
  await settleAgreement(container, input.agreement_id);
  await runRefunds(container);
  await announceAgreements(container);
  return new StepResponse({ id: input.agreement_id, outcome });
});

/** Asked again after an answer that was lost: the same signature is the same answer. */
async function signedBefore(
  service: PartnershipService,
  agreement: AgreementRow,
  signature: SignatureBody,
  on: Connection,
): Promise<boolean> {
  const signatures = await service.offers.signatures(agreement.id, on);
  return signatures.some(
    ({ side, revision, terms_sha256, typed_name }) =>
      side === "partner" &&
      revision === signature.revision &&
      terms_sha256 === signature.terms_sha256 &&
      typed_name === signature.typed_name.trim(),
  );
}

const signatureRow = (input: SignInput, { revision, terms_sha256 }: RevisionRow): SignatureDraft => ({
  agreement_id: input.agreement_id,
  revision,
  side: "partner",
  typed_name: input.signature.typed_name.trim(),
  role: input.signature.role.trim(),
  signed_by: input.customer_id,
  address: input.address,
  user_agent: input.user_agent,
  terms_sha256,
});

/**
 * Puts a name under what was offered, and takes a place of the tier; where there is none left, the agreement takes the last
 * place in line instead and stays offered. Under an amendment, a name lets it take effect, or waits for the shop's.
 */
export const signAgreementWorkflow = createWorkflow(
  "sign-agreement",
  (input: SignInput) => new WorkflowResponse(signAgreementStep(input)),
);

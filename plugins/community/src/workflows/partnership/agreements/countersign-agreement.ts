import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { inTransaction } from "../../database/connection";
import { takeEffect } from "../amendments/take-effect";
import { runRefunds } from "../money/run-refunds";
import { partnership } from "../partnership";
import { agreementChanged, agreementNotFound, checkVersion, lockWithTiers } from "./agreements";
import { announceAgreements } from "./announce-agreement";
import { settleAgreement } from "./settle-agreements";

export interface CountersignInput {
  agreement_id: string;
  /** The user of the admin. */
  by: string;
  typed_name: string;
  role: string;
  version: number;
  address: string;
  user_agent: string;
}

const countersignAgreementStep = createStep("countersign-agreement", async (input: CountersignInput, { container }) => {
  const service = partnership(container);
  await inTransaction(container, async (on) => {
    const seen = await service.agreements.find(input.agreement_id, on);
    if (!seen || seen.state === "draft") throw agreementNotFound();
    const { agreement, proposed, isAsSeen } = await lockWithTiers(service, seen, on);
    checkVersion(agreement, input.version);
    if (!isAsSeen) throw agreementChanged(agreement);
    const revision = proposed ?? (await service.offers.revision(agreement.id, agreement.revision, on));
    const signatures = await service.offers.signatures(agreement.id, on);
    const hasName = (side: "partner" | "shop") =>
      signatures.some((one) => one.side === side && one.revision === revision?.revision);
    if ((agreement.state !== "signed" && !proposed) || !revision || !hasName("partner"))
      throw new DomainError("conflict", "not_signed", "The partner signs first", { field: "state" });
    if (hasName("shop")) return;
    await service.offers.sign(
      {
        agreement_id: agreement.id,
        revision: revision.revision,
        side: "shop",
        typed_name: input.typed_name.trim(),
        role: input.role.trim(),
        signed_by: input.by,
        address: input.address,
        user_agent: input.user_agent,
        terms_sha256: revision.terms_sha256,
      },
      on,
    );
    if (proposed) await takeEffect(service, agreement, proposed, { actor: "admin", by: input.by }, on);
  });
  await settleAgreement(container, input.agreement_id);
  await runRefunds(container);
  await announceAgreements(container);
  return new StepResponse({ id: input.agreement_id });
});

/** The shop's own name under what the partner signed. */
export const countersignAgreementWorkflow = createWorkflow(
  "countersign-agreement",
  (input: CountersignInput) => new WorkflowResponse(countersignAgreementStep(input)),
);

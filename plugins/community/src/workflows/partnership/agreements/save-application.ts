import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { WishBody } from "../../../types/agreements";
import { type Connection, inTransaction } from "../../database/connection";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";
import { agreementNotFound, anotherProgram, applicationOpen, checkVersion } from "./agreements";
import { forSale, wishFrom } from "./wishes";

export interface SaveApplicationInput {
  customer_id: string;
  /** Null for a new one. */
  agreement_id: string | null;
  /** The organisation it is for, null while there is none; what has one keeps it. */
  partner_id: string | null;
  /** Of one that stands: what was read. */
  version: number | null;
  wish: WishBody;
}

const saveApplicationStep = createStep("save-application", async (input: SaveApplicationInput, { container }) => {
  const service = partnership(container);
  const { customer_id: customerId, agreement_id: agreementId, partner_id: partnerId } = input;
  const wish = wishFrom(input.wish);
  const saved = await inTransaction(container, async (on) => {
    const { program } = await forSale(service, wish, { on });
    if (agreementId === null) {
      if (partnerId !== null) await requireMember(container, { customerId, partnerId, act: "apply" }, on);
      const open = async () => partnerId && (await service.agreements.openOf(partnerId, program.id, on))?.id;
      const standing = await open();
      if (standing) throw applicationOpen(standing);
      const row = await service.agreements.begin(
        { programId: program.id, partnerId, applicantId: customerId },
        wish,
        on,
      );
      if (row) return row;
      throw applicationOpen((await open()) ?? null);
    }
    const draft = await service.agreements.lock(agreementId, on);
    if (!draft) throw agreementNotFound();
    if (draft.partner_id !== null)
      await requireMember(container, { customerId, partnerId: draft.partner_id, act: "apply" }, on);
    else if (draft.applicant_id !== customerId) throw agreementNotFound();
    if (draft.state !== "draft")
      throw new DomainError("conflict", "agreement_submitted", "This application was sent: ask for another offer", {
        field: "state",
        data: { state: draft.state },
      });
    if (draft.program_id !== program.id) throw anotherProgram();
    if (input.version !== null) checkVersion(draft, input.version);
    if (partnerId !== null && partnerId !== draft.partner_id) await giveOrganisation(container, draft, input, on);
    return service.agreements.change(draft.id, wish, on);
  });
  return new StepResponse({ id: saved.id });
});

const UNIQUE_VIOLATION = "23505";

/** A draft that was begun for no organisation is for one that its applicant belongs to already. */
async function giveOrganisation(
  container: MedusaContainer,
  draft: AgreementRow,
  { customer_id: customerId, partner_id }: SaveApplicationInput,
  on: Connection,
): Promise<void> {
  const { agreements } = partnership(container);
  const partnerId = partner_id as string;
  await requireMember(container, { customerId, partnerId, act: "apply" }, on);
  if (draft.partner_id !== null)
    throw new DomainError("conflict", "organisation_given", "This application is for another organisation already", {
      field: "partner_id",
    });
  const open = await agreements.openOf(partnerId, draft.program_id, on);
  if (open) throw applicationOpen(open.id);
  await agreements.givePartner(draft.id, partnerId, on).catch((error: { code?: string }) => {
    // Somebody of the same organisation was faster.
    throw error.code === UNIQUE_VIOLATION ? applicationOpen(null) : error;
  });
}

/** What somebody would sign up for: a draft, which nobody else sees until it is sent. */
export const saveApplicationWorkflow = createWorkflow(
  "save-application",
  (input: SaveApplicationInput) => new WorkflowResponse(saveApplicationStep(input)),
);

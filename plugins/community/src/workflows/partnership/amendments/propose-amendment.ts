import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { priceForOffer } from "../../../domain/agreement-offer";
import { dayIn } from "../../../domain/agreement-term";
import { amendedDeal, amendedTerms, checkAmendable } from "../../../domain/amendment";
import { DomainError } from "../../../domain/errors";
import { inBothLanguages } from "../../../domain/two-texts";
import type { AgreementRow, RevisionRow } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { AmendmentBody } from "../../../types/amendments";
import { type Connection, inTransaction } from "../../database/connection";
import { agreementChanged, agreementNotFound, checkVersion, sha256Of } from "../agreements/agreements";
import { announceAgreements } from "../agreements/announce-agreement";
import { partnership } from "../partnership";
import { checkRoom } from "./take-effect";

export interface ProposeInput {
  agreement_id: string;
  /** The user of the admin. */
  by: string;
  proposal: AmendmentBody;
}

const DAY_MS = 86_400_000;

const proposeAmendmentStep = createStep(
  "propose-amendment",
  async ({ agreement_id, by, proposal }: ProposeInput, { container }) => {
    const service = partnership(container);
    await inTransaction(container, async (on) => {
      const seen = await service.agreements.find(agreement_id, on);
      if (!seen || seen.state === "draft") throw agreementNotFound();
      for (const id of [...new Set([seen.tier_id, proposal.tier_id])].sort()) await service.places.lockTier(id, on);
      const agreement = await service.agreements.lock(agreement_id, on);
      if (agreement?.tier_id !== seen.tier_id) throw agreementChanged(seen);
      checkVersion(agreement, proposal.version);
      const inForce = await revisionInForce(service, agreement, on);
      const terms = await proposedTerms(service, agreement, inForce, proposal, on);
      await checkRoom(service, agreement, { terms }, on);
      const revision = await service.amendments.nextRevision(agreement.id, on);
      const message = proposal.message.trim();
      const draft = { agreementId: agreement.id, revision, terms, termsSha256: sha256Of(terms), message, by };
      await service.offers.write(draft, on);
      const until = new Date((await service.places.clock(on)).getTime() + proposal.valid_days * DAY_MS);
      await service.amendments.propose(agreement.id, revision, until, on);
      const mover = { actor: "admin", by, reason: message } as const;
      await service.amendments.note(agreement, "amendment_proposed", revision, mover, on);
    });
    await announceAgreements(container);
    return new StepResponse({ id: agreement_id });
  },
);

/** @throws DomainError `not_amendable` (conflict) while a name is missing under it, or when it goes on no more. */
async function revisionInForce(
  service: PartnershipService,
  agreement: AgreementRow,
  on: Connection,
): Promise<RevisionRow> {
  const revision = await service.offers.revision(agreement.id, agreement.revision, on);
  const signatures = await service.offers.signatures(agreement.id, on);
  const sides = signatures.filter((one) => one.revision === agreement.revision).map(({ side }) => side);
  const isSignedByAll = revision?.terms.contractLevel === "countersigned" ? sides.includes("shop") : sides.length > 0;
  checkAmendable(agreement.state, isSignedByAll);
  if (!revision) throw agreementNotFound();
  return revision;
}

async function proposedTerms(
  service: PartnershipService,
  agreement: AgreementRow,
  { revision, terms }: RevisionRow,
  { tier_id, additions, price_minor, clause }: AmendmentBody,
  on: Connection,
) {
  const found = await service.offered.find(tier_id, on);
  if (found?.program.id !== agreement.program_id)
    throw new DomainError("conflict", "another_program", "This tier belongs to another program", { field: "tier_id" });
  const isSame = tier_id === terms.deal.tierId;
  const { tier, benefits } = found;
  const priceMinor = isSame ? {} : priceForOffer(tier.priceMinor, agreement.currency_code, price_minor);
  const added = additions.map(({ benefit_id, quantity }) => ({ benefitId: benefit_id, quantity }));
  const { starts_on: from, ends_before: until } = agreement;
  const words = clause && inBothLanguages(clause);
  return amendedTerms({
    terms,
    revision,
    deal: amendedDeal(terms.deal, { tier: { ...tier, priceMinor }, benefits }, added),
    contractLevel: tier.contractLevel,
    clause: words?.en ? words : null,
    term: from && until ? { from, until } : null,
    today: dayIn(await service.places.clock(on), terms.customer.timeZone),
  });
}

/** What the shop would change in what was signed; until it is in force, nothing changes. */
export const proposeAmendmentWorkflow = createWorkflow(
  "propose-amendment",
  (input: ProposeInput) => new WorkflowResponse(proposeAmendmentStep(input)),
);

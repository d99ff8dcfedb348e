import type { MedusaContainer } from "@medusajs/framework/types";
import { type AgreementActor, movesOf } from "../../../domain/agreement-lifecycle";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import { isLive } from "../../../modules/partnership/subscription-rows";
import type { AgreementAnswer, AgreementDetailAnswer } from "../../../types/agreements";
import { readAmendment, readChangeRequest } from "../amendments/read-amendment";
import { readScorecard } from "../claims/read-claims";
import { readMoney } from "../money/read-money";
import { readPapers } from "../papers/read-papers";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";
import { agreementNotFound } from "./agreements";
import { offerAnswer } from "./offer-answer";
import { renewalProblems } from "./renewal-problems";

/** What a customer has under way or had, of all the organisations they belong to. */
export async function readOwnAgreements(container: MedusaContainer, customerId: string): Promise<AgreementAnswer[]> {
  const { partners, agreements } = partnership(container);
  const memberships = await partners.memberships(customerId);
  const rows = [
    ...(await agreements.draftsOf(customerId)),
    ...(await agreements.ofPartners(memberships.map(({ partner_id }) => partner_id))),
  ];
  return answersOf(container, rows, "partner");
}

/** @throws DomainError `agreement_not_found` for somebody else's. */
export async function readOwnAgreement(
  container: MedusaContainer,
  customerId: string,
  id: string,
): Promise<AgreementDetailAnswer> {
  const row = await partnership(container).agreements.find(id);
  if (!row) throw agreementNotFound();
  if (row.partner_id === null && row.applicant_id !== customerId) throw agreementNotFound();
  if (row.partner_id !== null)
    await requireMember(container, { customerId, partnerId: row.partner_id, act: "read" }).catch(() => {
      throw agreementNotFound();
    });
  return detailOf(container, row, "partner");
}

export async function readAgreements(
  container: MedusaContainer,
  filter: { programId: string | null; state: string | null },
): Promise<AgreementAnswer[]> {
  return answersOf(container, await partnership(container).agreements.forAdmin(filter), "admin");
}

export async function readAgreementsOf(container: MedusaContainer, partnerId: string): Promise<AgreementAnswer[]> {
  const rows = await partnership(container).agreements.ofPartners([partnerId]);
  return answersOf(
    container,
    rows.filter(({ state }) => state !== "draft"),
    "admin",
  );
}

/** @throws DomainError `agreement_not_found`; a draft is its partner's own business. */
export async function readAgreement(container: MedusaContainer, id: string): Promise<AgreementDetailAnswer> {
  const row = await partnership(container).agreements.find(id);
  if (!row || row.state === "draft") throw agreementNotFound();
  return detailOf(container, row, "admin");
}

async function detailOf(
  container: MedusaContainer,
  row: AgreementRow,
  reader: AgreementActor,
): Promise<AgreementDetailAnswer> {
  const { offers, agreements, subscriptions } = partnership(container);
  const [[agreement], money, scorecard, documents, revision, signatures, moves, paidBy, amendment, change_request] =
    await Promise.all([
      answersOf(container, [row], reader),
      readMoney(container, row),
      readScorecard(container, row, reader),
      readPapers(container, row.id),
      offers.revision(row.id, row.revision),
      offers.signatures(row.id),
      agreements.moves(row.id),
      subscriptions.ofAgreement(row.id),
      readAmendment(container, row),
      readChangeRequest(container, row),
    ]);
  return {
    agreement: agreement as AgreementAnswer,
    subscription: paidBy && { status: paidBy.status, renews: isLive(paidBy) && !paidBy.ends_with_period },
    ...money,
    scorecard,
    documents,
    offer: revision && offerAnswer(revision),
    amendment,
    change_request,
    signatures: signatures.map(({ revision: of, side, typed_name, role, signed_at }) => ({
      revision: of,
      side,
      typed_name,
      role,
      signed_at: signed_at.toISOString(),
    })),
    moves: moves.map(({ from_state, to_state, event, actor, reason, moved_at }) => ({
      from_state,
      to_state,
      event,
      actor,
      reason,
      moved_at: moved_at.toISOString(),
    })),
  };
}

async function answersOf(
  container: MedusaContainer,
  rows: readonly AgreementRow[],
  reader: AgreementActor,
): Promise<AgreementAnswer[]> {
  const service = partnership(container);
  const named = await service.agreements.named(rows.map(({ id }) => id));
  const problems = reader === "admin" ? await renewalProblems(container, rows) : null;
  return rows.map((row) => {
    const { waiting_number: _, applicant_id: __, program_id: ___, tier_id: ____, ...rest } = row;
    const { proposed_revision: _____, change_request, ...shown } = rest;
    const names = named.find(({ id }) => id === row.id);
    return {
      ...shown,
      program: names?.program as AgreementAnswer["program"],
      tier: names?.tier as AgreementAnswer["tier"],
      partner_name: names?.partner_name ?? null,
      position: names?.position ?? null,
      gross_minor: names?.gross_minor ?? null,
      due_on: names?.due_on ?? null,
      renewed_by: names?.renewed_by ?? null,
      renewal_state: names?.renewal_state ?? null,
      renewal_problem: problems?.get(row.id) ?? null,
      next_states: movesOf(reader, row.state),
      offer_until: row.offer_until?.toISOString() ?? null,
      proposed_until: row.proposed_until?.toISOString() ?? null,
      has_change_request: change_request !== null,
      signed_at: row.signed_at?.toISOString() ?? null,
      starts_on: row.starts_on,
      ends_before: row.ends_before,
      waiting_since: row.waiting_since?.toISOString() ?? null,
      place_until: row.place_until?.toISOString() ?? null,
      created_at: row.created_at.toISOString(),
      updated_at: row.updated_at.toISOString(),
    };
  });
}

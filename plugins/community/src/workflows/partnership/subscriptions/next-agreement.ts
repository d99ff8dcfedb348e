import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";
import { agreementNotFound, CLOCK, moveTo, sha256Of } from "../agreements/agreements";
import { issueInvoice } from "../money/issue-invoice";

/**
 * The agreement of the next term of a subscription: what was signed says that it renews by itself, so the same terms hold
 * under the same names. One that was made by hand meanwhile is taken as it is.
 */
export async function nextAgreement(
  service: PartnershipService,
  earlier: AgreementRow,
  on: Connection,
): Promise<AgreementRow> {
  const signed = await service.offers.revision(earlier.id, earlier.revision, on);
  if (!signed) throw agreementNotFound();
  const { program_id: programId, tier_id: tierId, additions, payment_choice: paymentChoice } = earlier;
  const id = await service.renewals.begin(earlier, { programId, tierId, additions, paymentChoice }, on);
  const successor = id ?? (await service.renewals.successorOf(earlier.id, on))?.id;
  const begun = successor ? await service.agreements.lock(successor, on) : null;
  if (!begun) throw agreementNotFound();
  if (!id) return begun;
  // What an amendment changed holds on; what it cost for the rest of that term is none of the next one's business.
  const { amendment: _, ...terms } = signed.terms;
  const termsSha256 = sha256Of(terms);
  const offer = { agreementId: id, revision: 1, terms, termsSha256, message: "", by: CLOCK.by, until: new Date() };
  await service.offers.offer(offer, on);
  const signatures = (await service.offers.signatures(earlier.id, on)).filter(
    ({ revision }) => revision === earlier.revision,
  );
  for (const signature of signatures)
    await service.offers.sign({ ...signature, agreement_id: id, revision: 1, terms_sha256: termsSha256 }, on);
  await service.offers.entitle(id, 1, terms.deal.benefits, on);
  const next = await moveTo(service, { ...begun, revision: 1 }, "signed", { ...CLOCK, reason: "subscription" }, on);
  // At once, so that it is there whatever is heard next, and in whatever order.
  await issueInvoice(service, { revision: 1, terms }, id, on);
  return next;
}

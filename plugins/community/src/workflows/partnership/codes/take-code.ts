import { randomInt } from "node:crypto";
import { codeTaken, discountOf, madeCode } from "../../../domain/discount-code";
import { DomainError } from "../../../domain/errors";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { ClaimRow, EntitlementRow } from "../../../modules/partnership/claim-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";

/** So many unlucky guesses in a row are none. */
const TRIES = 5;

interface CodeOf {
  agreement: AgreementRow;
  entitlement: EntitlementRow;
  /** As they were signed. */
  settings: Readonly<Record<string, unknown>>;
}

/**
 * The code that was wished for, or else one that nobody has, is this request's from here on. Of a benefit that does not say
 * what it takes off nothing is taken: it is delivered by hand.
 * @throws DomainError `code_taken` (conflict).
 */
export async function takeCode(
  service: PartnershipService,
  { agreement, entitlement, settings }: CodeOf,
  { id: claimId, details }: Pick<ClaimRow, "id" | "details">,
  on: Connection,
): Promise<void> {
  if (entitlement.kind !== "discount_code") return;
  const discount = discountOf(settings);
  if (!discount) return;
  const take = (code: string) => service.codes.take({ claimId, agreementId: agreement.id, code }, discount, on);
  const wished = details.code;
  if (wished) {
    if ((await isOthers(wished, claimId, on)) || !(await take(wished))) throw codeTaken(wished);
    return;
  }
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const code = madeCode(randomInt);
    if (!(await isOthers(code, claimId, on)) && (await take(code))) return;
  }
  throw new DomainError("unavailable", "no_code_found", "No code was found: ask again");
}

/**
 * Confirmed: from here on the shop makes it, unless a promotion of somebody else took its name meanwhile.
 * @throws DomainError `code_taken` (conflict).
 */
export async function confirmCode(
  service: PartnershipService,
  of: CodeOf,
  claim: Pick<ClaimRow, "id" | "details">,
  on: Connection,
): Promise<void> {
  const standing = await service.codes.ofClaim(claim.id, on);
  // Asked for before codes were kept.
  if (!standing || standing.released_at) return takeCode(service, of, claim, on);
  if (await isOthers(standing.code, claim.id, on)) throw codeTaken(standing.code);
}

/** The shop has a promotion of this code that was not made for this request, in capitals or in small letters. */
async function isOthers(code: string, claimId: string, on: Connection): Promise<boolean> {
  const { rows } = await on.raw(
    `select 1 from promotion p where upper(p.code) = ? and p.deleted_at is null
       and not exists (select 1 from partnership_discount_code c
                        where c.claim_id = ? and c.id = p.metadata->>'discount_code_id')`,
    [code, claimId],
  );
  return rows.length > 0;
}

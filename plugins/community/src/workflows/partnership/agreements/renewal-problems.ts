import type { MedusaContainer } from "@medusajs/framework/types";
import { daysBetween, EARLIEST_NOTICE_DAYS } from "../../../domain/agreement-term";
import { DomainError } from "../../../domain/errors";
import type { AgreementRow } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { RenewalProblem } from "../../../types/agreements";
import { type Connection, database } from "../../database/connection";
import { partnership } from "../partnership";
import { dueTerms, planRenewal, sameAgain } from "./renewals";

const PROBLEMS: ReadonlySet<string> = new Set<RenewalProblem>([
  "seller_missing",
  "renewal_tier_missing",
  "price_missing",
  "price_on_request",
  "benefits_conflict",
]);

/** Of agreements whose offer of renewal is due and could not be made: why, by their ids. */
export async function renewalProblems(
  container: MedusaContainer,
  agreements: readonly AgreementRow[],
): Promise<ReadonlyMap<string, RenewalProblem>> {
  const [service, on, now] = [partnership(container), database(container), new Date()];
  const found = new Map<string, RenewalProblem>();
  for (const agreement of agreements) {
    const { state, ends_before: ends } = agreement;
    if (state !== "active" || ends === null || daysBetween(now.toISOString().slice(0, 10), ends) > EARLIEST_NOTICE_DAYS)
      continue;
    const problem = await problemOf(service, agreement, now, on);
    if (problem) found.set(agreement.id, problem);
  }
  return found;
}

async function problemOf(
  service: PartnershipService,
  agreement: AgreementRow,
  now: Date,
  on: Connection,
): Promise<RenewalProblem | null> {
  const terms = await dueTerms(service, agreement, now, on);
  if (!terms) return null;
  try {
    await planRenewal(service, agreement, await sameAgain(service, agreement, terms, on), on);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return PROBLEMS.has(error.code) ? (error.code as RenewalProblem) : null;
  }
}

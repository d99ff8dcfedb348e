import type { MedusaContainer } from "@medusajs/framework/types";
import { type ComplianceCheck, programCompliance } from "../../domain/program-compliance";
import type { ComplianceAnswer, ComplianceCheckAnswer } from "../../types/compliance";
import { partnership, programNotFound } from "./partnership";

const answerOf = ({ code, ok, details }: ComplianceCheck): ComplianceCheckAnswer => ({
  code,
  ok,
  details: details.map(({ agreementId, currency, ...row }) => ({
    ...row,
    agreement_id: agreementId,
    currency_code: currency,
  })),
});

/** @throws DomainError `program_not_found` */
export async function readCompliance(container: MedusaContainer, programId: string): Promise<ComplianceAnswer> {
  const facts = await partnership(container).compliance.facts(programId);
  if (!facts) throw programNotFound();
  const checks = programCompliance(facts).map(answerOf);
  return { ok: checks.every(({ ok }) => ok), checks };
}

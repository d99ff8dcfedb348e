import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminPartnerAnswer, PartnerAnswer } from "../../../types/partners";
import { readAgreementsOf } from "../agreements/read-agreements";
import { partnership } from "../partnership";
import { partnerNotFound } from "./members";
import { partnerAnswer, personAnswer } from "./partner-answers";

export async function readPartners(container: MedusaContainer): Promise<PartnerAnswer[]> {
  return (await partnership(container).partners.list()).map(partnerAnswer);
}

/** @throws DomainError `partner_not_found` */
export async function readPartner(container: MedusaContainer, id: string): Promise<AdminPartnerAnswer> {
  const { partners } = partnership(container);
  const [row] = await partners.list([id]);
  if (!row) throw partnerNotFound();
  const people = await partners.people(id);
  return {
    partner: partnerAnswer(row),
    people: people.map((person) => personAnswer(person, null)),
    agreements: await readAgreementsOf(container, id),
  };
}

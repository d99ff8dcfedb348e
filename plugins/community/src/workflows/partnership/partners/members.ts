import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { DomainError } from "../../../domain/errors";
import { checkMay, type PartnerAct } from "../../../domain/person-roles";
import type { PersonRow } from "../../../modules/partnership/partner-rows";
import { type Connection, database } from "../../database/connection";
import { partnership } from "../partnership";

export const partnerNotFound = () => new DomainError("not_found", "partner_not_found", "There is no such partner");

/**
 * Whoever is not one of a partner's people is told that there is no such partner.
 * @throws DomainError `partner_not_found` or `role_not_enough`.
 */
export async function requireMember(
  container: MedusaContainer,
  { customerId, partnerId, act }: { customerId: string; partnerId: string; act: PartnerAct },
  on: Connection = database(container),
): Promise<PersonRow> {
  const person = await partnership(container).partners.member(partnerId, customerId, on);
  if (!person) throw partnerNotFound();
  checkMay(person.role, act);
  return person;
}

/** In small letters: people write theirs in many ways. */
export async function emailOf(container: MedusaContainer, customerId: string): Promise<string> {
  const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customerId, { select: ["email"] });
  return email.toLowerCase();
}

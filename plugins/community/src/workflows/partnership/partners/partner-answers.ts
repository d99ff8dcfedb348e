import type { MedusaContainer } from "@medusajs/framework/types";
import type { PartnerDetails } from "../../../domain/partner-details";
import type { PartnerRow, PersonRow } from "../../../modules/partnership/partner-rows";
import type { MembershipAnswer, PartnerAnswer, PartnerDetailsBody, PersonAnswer } from "../../../types/partners";
import { partnership } from "../partnership";
import { partnerNotFound } from "./members";

export const partnerAnswer = (row: PartnerRow): PartnerAnswer => ({ ...row, created_at: row.created_at.toISOString() });

export const personAnswer = (row: PersonRow, customerId: string | null): PersonAnswer => ({
  id: row.id,
  email: row.email,
  role: row.role,
  accepted_at: row.accepted_at?.toISOString() ?? null,
  invited_at: row.invited_at.toISOString(),
  is_you: customerId !== null && row.customer_id === customerId,
});

export const detailsFrom = (body: PartnerDetailsBody): PartnerDetails => ({
  name: body.name,
  site: body.site,
  country: body.country,
  taxNumber: body.tax_number,
  invoiceTitle: body.invoice_title,
  billingAddress: body.billing_address,
  timeZone: body.time_zone,
  locale: body.locale,
});

export const detailsBody = (details: PartnerDetails): PartnerDetailsBody => ({
  name: details.name,
  site: details.site,
  country: details.country,
  tax_number: details.taxNumber,
  invoice_title: details.invoiceTitle,
  billing_address: details.billingAddress,
  time_zone: details.timeZone,
  locale: details.locale,
});

/** The organisations a customer belongs to, or the one of them that is named. */
export async function readMemberships(
  container: MedusaContainer,
  customerId: string,
  partnerId?: string,
): Promise<MembershipAnswer[]> {
  const { partners } = partnership(container);
  const own = (await partners.memberships(customerId)).filter(
    ({ partner_id }) => partnerId === undefined || partner_id === partnerId,
  );
  const rows = await partners.list(own.map(({ partner_id }) => partner_id));
  return Promise.all(
    rows.map(async (row) => ({
      partner: partnerAnswer(row),
      role: own.find(({ partner_id }) => partner_id === row.id)?.role as PersonRow["role"],
      people: (await partners.people(row.id)).map((person) => personAnswer(person, customerId)),
    })),
  );
}

/** @throws DomainError `partner_not_found` for an organisation that the customer does not belong to. */
export async function readMembership(
  container: MedusaContainer,
  customerId: string,
  partnerId: string,
): Promise<MembershipAnswer> {
  const [membership] = await readMemberships(container, customerId, partnerId);
  if (!membership) throw partnerNotFound();
  return membership;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MailLocale } from "../../../types/mails";
import { mailLocale } from "../../mails/mail-locale";

const PERSONAL = ["email", "first_name", "last_name", "company_name", "phone", "metadata"] as const;

async function loadCustomer(container: MedusaContainer, customerId: string) {
  return container.resolve(Modules.CUSTOMER).retrieveCustomer(customerId, { relations: ["addresses"] });
}

/** Medusa only marks a deleted customer as deleted; the name and the addresses would stay in the row. */
export const anonymiseCustomerStep = createStep(
  "anonymise-customer",
  async (input: { customerId: string }, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER);
    const customer = await loadCustomer(container, input.customerId);
    const addresses = customer.addresses ?? [];
    await customers.deleteCustomerAddresses(addresses.map(({ id }) => id));
    await customers.updateCustomers(customer.id, {
      email: `${customer.id}@deleted.invalid`,
      first_name: null,
      last_name: null,
      company_name: null,
      phone: null,
      metadata: null,
    });
    const locale: MailLocale = mailLocale({ customerLocale: customer.metadata?.locale });
    const before = Object.fromEntries(PERSONAL.map((field) => [field, customer[field] ?? null]));
    return new StepResponse(
      { customerId: customer.id, email: customer.email, locale },
      { id: customer.id, before, addresses },
    );
  },
  async (undo, { container }) => {
    if (!undo) return;
    const customers = container.resolve(Modules.CUSTOMER);
    await customers.updateCustomers(undo.id, undo.before);
    if (undo.addresses.length) await customers.createCustomerAddresses(undo.addresses as never);
  },
);

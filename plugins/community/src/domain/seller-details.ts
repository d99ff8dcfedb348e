import type { Seller } from "./agreement-offer";
import { DomainError, type FieldProblem, isDomainError } from "./errors";
import { checkTaxNumber } from "./sponsorship-tax";

/**
 * Decides what the shop must say of itself before it can offer anything: its names, where it is, and how it is paid. A
 * seller who charges tax shows the number under which it does.
 * @returns what was typed as it is kept.
 * @throws DomainError `seller_details` (invalid data) with a problem for each field.
 */
export function checkSeller(typed: Seller): Seller {
  const problems: FieldProblem[] = [];
  const blame = (field: string, code: string, message: string) => problems.push({ field, code, message });
  const seller = { ...typed, country: typed.country.toLowerCase(), taxNumber: typed.taxNumber?.trim() || null };
  for (const locale of ["en", "zh-CN"] as const)
    if (!seller.name[locale].trim()) blame(`name.${locale}`, "required", "The name that stands in contracts");
  if (!seller.address.trim()) blame("address", "required", "The address that stands on invoices");
  if (!seller.bankDetails.trim()) blame("bank_details", "required", "How an invoice is paid by transfer");
  if (!/^[a-z]{2}$/.test(seller.country)) blame("country", "invalid", "A country by its two letters");
  else if (seller.taxNumber)
    try {
      seller.taxNumber = checkTaxNumber(seller.taxNumber, seller.country);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      blame("tax_number", error.code, error.message);
    }
  if (seller.rateBasisPoints > 0 && !seller.taxNumber)
    blame("tax_number", "required", "Whoever charges tax shows the number under which it does");
  if (problems.length > 0)
    throw new DomainError("invalid_data", "seller_details", "Something about the seller is not right", { problems });
  return seller;
}

import { validateEmail } from "@medusajs/framework/utils";
import { addressProblems, isEmail } from "../../domain/address-form";
import { DomainError, type FieldProblem } from "../../domain/errors";
import type { CheckoutAddress, CheckoutDetailsRequest } from "../../types/checkout-cart";
import type { CartRegion } from "./cart-surroundings";

/** Names every field that does not hold, as the payment page would, but while the buyer still looks at the form. */
export function checkDetails(typed: CheckoutDetailsRequest, region: CartRegion | null): void {
  const problems: FieldProblem[] = [];
  if (typed.email !== undefined && !isUsableEmail(typed.email))
    problems.push({ field: "email", code: "invalid", message: "email is needed to send the confirmation" });
  for (const name of ["shipping_address", "billing_address"] as const) {
    const address = typed[name];
    if (address)
      for (const { field, ...rest } of addressProblems(address)) problems.push({ field: `${name}.${field}`, ...rest });
  }
  const country = typed.shipping_address?.country_code?.toLowerCase();
  const isNamed = problems.some(({ field }) => field === "shipping_address.country_code");
  if (country && !isNamed && !region?.countries.includes(country))
    problems.push({
      field: "shipping_address.country_code",
      code: "invalid",
      message: `country_code is none of ${region?.name ?? "this region"}`,
    });
  if (problems.length > 0) throw detailsInvalid(problems);
}

export function deliveryNotOffered(): DomainError {
  const message = "shipping_option_id is no way by which this cart can be sent";
  return detailsInvalid([{ field: "shipping_option_id", code: "invalid", message }]);
}

function detailsInvalid(problems: FieldProblem[]): DomainError {
  return new DomainError("invalid_data", "checkout_details_invalid", "Some details need another look", { problems });
}

/** Ours and the platform's idea of an e-mail address: what only one of them takes would fail later. */
function isUsableEmail(email: string): boolean {
  if (!isEmail(email)) return false;
  try {
    validateEmail(email);
    return true;
  } catch {
    return false;
  }
}

/** A change of these moves the tax, or the price, of what is in the cart. */
const BEARS_ON_PRICE = ["country_code", "province", "postal_code", "city"] as const;

export function movesPrices(before: CheckoutAddress | null, typed: CheckoutAddress | undefined): boolean {
  if (!typed) return false;
  return BEARS_ON_PRICE.some((field) => (typed[field] ?? null) !== (before?.[field] ?? null));
}

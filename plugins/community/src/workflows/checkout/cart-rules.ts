import { addressProblems, isEmail } from "../../domain/address-form";
import { DomainError, type FieldProblem } from "../../domain/errors";
import type { CheckoutCart } from "./checkout-cart";

/** Who gets what, and where to: everything the buyer types is named by its field when it does not hold. */
export function checkBuyerDetails(cart: CheckoutCart): void {
  const problems: FieldProblem[] = [];
  if (!isEmail(cart.email)) {
    const code = cart.email ? "invalid" : "required";
    problems.push({ field: "email", code, message: "email is needed to send the confirmation" });
  }
  const address = cart.shipping_address;
  if (!address)
    problems.push({ field: "shipping_address", code: "required", message: "shipping_address is needed to deliver" });
  else
    for (const { field, ...rest } of addressProblems(address))
      problems.push({ field: `shipping_address.${field}`, ...rest });
  if (problems.length > 0)
    throw new DomainError("invalid_data", "checkout_details_invalid", "Some details need another look", { problems });
  if (cart.items.some((item) => item.requires_shipping) && cart.shipping_methods.length === 0)
    throw new DomainError("invalid_data", "shipping_method_required", "Choose how the parcel should be sent", {
      field: "shipping_method",
    });
}

/** Everything in the cart can still be bought. */
export function checkItemsForSale(cart: Pick<CheckoutCart, "items">): void {
  if (cart.items.length === 0)
    throw new DomainError("invalid_data", "cart_empty", "The cart is empty", { field: "items" });
  const gone = cart.items.filter(({ variant }) => !variant || variant.gone || variant.product_status !== "published");
  if (gone.length > 0)
    throw new DomainError("not_allowed", "product_unavailable", "A product of this cart is no longer sold", {
      field: "items",
      data: { items: gone.map(({ id, title }) => ({ id, title })) },
    });
}

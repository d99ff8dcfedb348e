import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { isDomainError } from "../../domain/errors";
import type { RefundReason } from "../../types/checkout";
import { checkItemsForSale, checkStock } from "./cart-rules";
import { loadCheckoutCart } from "./checkout-cart";

const REASON_BY_CODE: Record<string, RefundReason> = {
  out_of_stock: "out_of_stock",
  edition_limit: "edition_limit",
  amount_mismatch: "cart_changed",
  zero_total: "cart_changed",
  cart_empty: "cart_changed",
  product_unavailable: "not_available",
};

const FINAL_TYPES: string[] = [
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
];

/**
 * Why an order could not be made, if the answer will be the same next time; null for everything that may pass (a lost
 * connection, a lock, a restart of the database): then the payment waits and the order is tried again.
 */
function finalReason(error: unknown): RefundReason | null {
  if (isDomainError(error)) return REASON_BY_CODE[error.code] ?? "not_available";
  const { type, message = "" } = (error ?? {}) as { type?: string; message?: string };
  if (!type || !FINAL_TYPES.includes(type)) return null;
  if (/was not authorized with the provider/.test(message)) return null;
  return /stock|inventory/i.test(message) ? "out_of_stock" : "not_available";
}

/** The platform's refusals are vague; our own rules, asked about the cart as it is now, may know better. */
export async function explainedReason(
  container: MedusaContainer,
  cartId: string,
  error: unknown,
): Promise<RefundReason | null> {
  const reason = finalReason(error);
  if (reason !== "not_available" || isDomainError(error)) return reason;
  try {
    const cart = await loadCheckoutCart(container, cartId);
    checkItemsForSale(cart);
    checkStock(cart);
    return reason;
  } catch (refusal) {
    return finalReason(refusal) ?? reason;
  }
}

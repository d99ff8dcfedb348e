import { isDomainError } from "../../domain/errors";
import type { RefundReason } from "../../types/checkout";

const REASON_BY_CODE: Record<string, RefundReason> = {
  already_ordered: "already_ordered",
  out_of_stock: "out_of_stock",
  edition_limit: "edition_limit",
  promotion_limit: "promotion_limit",
  amount_mismatch: "cart_changed",
  cart_changed: "cart_changed",
  zero_total: "cart_changed",
  cart_empty: "cart_changed",
  cart_not_found: "cart_changed",
  product_unavailable: "not_available",
};

/**
 * Why an order could not be made, if the answer will be the same next time; null for everything that may pass (a lost
 * connection, a restart of the database): then the payment waits and the order is tried again.
 */
export function finalReason(error: unknown): RefundReason | null {
  return isDomainError(error) ? (REASON_BY_CODE[error.code] ?? null) : null;
}

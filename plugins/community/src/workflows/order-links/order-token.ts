import { createHmac, timingSafeEqual } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";

/**
 * The key to one order's page: whoever holds the link sees the order, as with the mail it stands in.
 * It is derived from the order's id, so nothing is stored and every mail about the order carries the same key; a new
 * secret closes all links at once. The version lets the rule change without confusing old links with new ones.
 */
const VERSION = "v1";

export function orderToken(orderId: string, secret: string): string {
  if (!secret) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "Order links need a secret");
  const mac = createHmac("sha256", secret).update(`keepsake-order-link:${VERSION}:${orderId}`).digest("base64url");
  return `${VERSION}.${mac}`;
}

export function isOrderToken(candidate: unknown, orderId: string, secret: string): boolean {
  if (typeof candidate !== "string") return false;
  const expected = Buffer.from(orderToken(orderId, secret));
  const given = Buffer.from(candidate);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { shopExceptions } from "./shop-exceptions";

/** The parcel is packed, or will never be: nobody need look into why it was held back. */
export async function overcomeShippingTrouble(container: MedusaContainer, orderId: string): Promise<void> {
  await shopExceptions(container).overcome(["shipping_blocked", "missing_reservation"], orderId);
}

import { generateEntityId } from "@medusajs/framework/utils";
import type { CheckoutCart } from "../checkout/checkout-cart";
import type { Buyer } from "./cart-surroundings";

export interface FoundBuyer {
  buyer: Buyer;
  /** As it goes into the cart: an account keeps what its owner typed, a guest's is kept as the platform keeps it. */
  email: string;
  isNew: boolean;
}

/**
 * Whose cart this is once an e-mail address has been typed, by the platform's own rules: an account keeps its cart,
 * whatever address its owner types; a guest is known by the address; an address nobody has had becomes a new guest.
 */
export function buyerFor(typed: string, lowerCased: string, cart: CheckoutCart, customers: Buyer[]): FoundBuyer {
  const owner = customers.find(({ id }) => id === cart.customer_id);
  const found = owner ?? customers.find(({ email }) => email === lowerCased);
  if (found?.has_account) return { buyer: found, email: typed, isNew: false };
  const guest =
    found?.email === lowerCased ? found : customers.find((each) => each.email === lowerCased && !each.has_account);
  return { buyer: guest ?? newGuest(lowerCased), email: lowerCased, isNew: !guest };
}

function newGuest(email: string): Buyer {
  return { id: generateEntityId(undefined, "cus"), email, has_account: false, metadata: null, group_ids: [] };
}

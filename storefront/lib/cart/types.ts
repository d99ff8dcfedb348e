import type { CheckoutCartView, CheckoutItemView } from "../../../plugins/community/src/types/checkout-cart";

/** A cart as the backend answers it; amounts are major units. */
export type Cart = CheckoutCartView;
export type CartItem = CheckoutItemView;

export interface ShippingChoice {
  id: string;
  name: string;
  /** "2–4 days" */
  promise: string;
  amountMajor: number;
}

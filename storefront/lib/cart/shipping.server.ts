import { medusa } from "../medusa.server.ts";
import type { Caller } from "./cart-api.server.ts";

export interface ShippingChoice {
  id: string;
  name: string;
  /** "2–4 days" */
  promise: string;
  amountMajor: number;
}

interface RawOption {
  id: string;
  name: string;
  amount: number | null;
  insufficient_inventory?: boolean;
  type?: { description?: string | null } | null;
}

/** The ways this cart can be delivered, cheapest first, named in the caller's language. */
export const shippingChoices = async (cartId: string, caller: Caller): Promise<ShippingChoice[]> => {
  const { shipping_options } = await medusa<{ shipping_options: RawOption[] }>("/store/shipping-options", {
    ...caller,
    query: { cart_id: cartId },
  });
  return shipping_options
    .filter(({ amount }) => amount !== null)
    .map(({ id, name, amount, type }) => ({ id, name, promise: type?.description ?? "", amountMajor: amount ?? 0 }))
    .sort((a, b) => a.amountMajor - b.amountMajor);
};

import { newEmail, portland } from "../../integration/buyer.ts";
import type { Catalogue } from "../../integration/minimal-catalogue.ts";
import { type Observer, type Requester, requester } from "./requester.ts";
import type { Buy } from "./shop.ts";

type Row = { id: string };

const withKey = (catalogue: Catalogue) => ({ "x-publishable-api-key": catalogue.publishableKey });

/** One order through the plain Store API, by the eight requests without which there is no order: no page is read. */
export function stockBuyer(origin: string, catalogue: Catalogue, observe?: Observer): Buy {
  return async () => {
    const shop = requester(origin, withKey(catalogue), observe);
    const { cart } = await shop.post<{ cart: Row }>("/store/carts", { region_id: catalogue.regions.us });
    const line = { variant_id: catalogue.variantId.plush, quantity: 1 };
    await shop.post(`/store/carts/${cart.id}/line-items`, line);
    const details = { email: newEmail(), shipping_address: portland, billing_address: portland };
    await shop.post(`/store/carts/${cart.id}`, details);
    const { shipping_options } = await shop.get<{ shipping_options: Row[] }>(
      `/store/shipping-options?cart_id=${cart.id}`,
    );
    await shop.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0]?.id });
    await payAndComplete(shop, cart.id);
  };
}

export function stockPayer(origin: string, catalogue: Catalogue, nextCart: () => string): Buy {
  return () => payAndComplete(requester(origin, withKey(catalogue)), nextCart());
}

async function payAndComplete(shop: Requester, cartId: string): Promise<void> {
  const { payment_collection } = await shop.post<{ payment_collection: Row }>("/store/payment-collections", {
    cart_id: cartId,
  });
  await shop.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  const { type } = await shop.post<{ type: string }>(`/store/carts/${cartId}/complete`, {});
  if (type !== "order") throw new Error(`the stock shop answered ${type} instead of an order`);
}

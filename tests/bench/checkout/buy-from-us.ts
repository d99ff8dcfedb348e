import { newEmail, pay, portland } from "../../integration/buyer.ts";
import type { Catalogue } from "../../integration/minimal-catalogue.ts";
import { STOREFRONT_TOKEN } from "../../integration/shop-environment.ts";
import { type Observer, type Requester, requester } from "./requester.ts";
import type { Buy } from "./shop.ts";

let buyers = 0;
/** Every buyer has an address of their own, as buyers have: the shop's rate limits count by it. */
const nextAddress = () => `10.${(buyers >> 16) & 255}.${(buyers >> 8) & 255}.${buyers++ & 255}`;

const asStorefront = (catalogue: Catalogue) => ({
  "x-publishable-api-key": catalogue.publishableKey,
  "x-medusa-locale": "en",
  "x-storefront-token": STOREFRONT_TOKEN,
  "x-client-ip": nextAddress(),
});

/**
 * Every request that our storefront makes for a guest who walks through its pages: each form that is sent writes once,
 * and the page that follows reads the cart again.
 */
export function ourBuyer(origin: string, catalogue: Catalogue, observe?: Observer): Buy {
  return async () => {
    const shop = requester(origin, asStorefront(catalogue), observe);
    const basket = {
      region_id: catalogue.regions.us,
      locale: "en",
      items: [{ variant_id: catalogue.variantId.plush, quantity: 1 }],
    };
    const { cart } = await shop.post<{ cart: { id: string } }>("/checkout/carts", basket);
    const page = () => shop.get<{ shipping_options: { id: string }[] }>(`/checkout/carts/${cart.id}/deliveries`);
    const save = (details: object) => shop.post(`/checkout/carts/${cart.id}/details`, details);
    await page(); // the cart
    await page(); // the checkout: contact
    await save({ email: newEmail() });
    await page(); // address
    await save({ shipping_address: portland, billing_address: portland });
    const { shipping_options } = await page(); // delivery
    await save({ shipping_option_id: shipping_options[0]?.id });
    await page(); // review
    await payAndReturn(shop, cart.id);
    await shop.get(`/checkout/carts/${cart.id}`); // is the cookie's cart the one that was paid?
  };
}

export function ourPayer(origin: string, catalogue: Catalogue, nextCart: () => string): Buy {
  return () => payAndReturn(requester(origin, asStorefront(catalogue)), nextCart());
}

async function payAndReturn(shop: Requester, cartId: string): Promise<void> {
  const page = await shop.post<{ url: string; session_id: string }>(`/checkout/carts/${cartId}/page`, { locale: "en" });
  await pay(page.url);
  const { status } = await shop.post<{ status: string }>(`/checkout/sessions/${page.session_id}/complete`);
  if (status !== "complete") throw new Error(`our shop answered ${status} instead of an order`);
}

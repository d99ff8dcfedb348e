import { type Address, addressBody } from "../addresses/address.ts";
import { type MedusaRequest, medusa } from "../medusa.server.ts";
import type { Cart } from "./types.ts";

/** Whoever asks: the reader's language, the account if logged in, the address for rate limits. */
export type Caller = Pick<MedusaRequest, "locale" | "token" | "clientIp">;

// Lean on purpose: every field of a cart that is asked for is computed anew.
const fields = [
  "id,email,locale,region_id,currency_code,completed_at,metadata,customer.id",
  "total,tax_total,discount_total,discount_subtotal,original_item_total,original_item_subtotal",
  "shipping_total,shipping_subtotal",
  "items.id,items.variant_id,items.product_title,items.variant_title,items.title,items.quantity,items.unit_price",
  "items.original_total,items.original_subtotal,items.created_at",
  "promotions.code,promotions.is_automatic",
  "shipping_methods.id,shipping_methods.name,shipping_methods.shipping_option_id",
  "*shipping_address,*billing_address",
].join(",");

type Body = Record<string, unknown>;

const cartRequest = async (
  path: string,
  caller: Caller,
  method: MedusaRequest["method"],
  body?: Body,
): Promise<Cart> => {
  const answer = await medusa<{ cart?: Cart; parent?: Cart }>(`/store/carts${path}`, {
    ...caller,
    method,
    body,
    query: { fields },
  });
  const cart = answer.cart ?? answer.parent;
  if (!cart) throw new Error(`The backend answered /store/carts${path} without a cart.`);
  return cart;
};

const localeBody = ({ locale }: Caller): Body => ({ locale, metadata: { locale } });

export const getCart = (id: string, caller: Caller): Promise<Cart> => cartRequest(`/${id}`, caller, "GET");

export const createCart = (regionId: string, caller: Caller): Promise<Cart> =>
  cartRequest("", caller, "POST", { region_id: regionId, ...localeBody(caller) });

export const changeRegion = (id: string, regionId: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}`, caller, "POST", { region_id: regionId, ...localeBody(caller) });

export const changeLocale = (id: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}`, caller, "POST", localeBody(caller));

export const setEmail = (id: string, email: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}`, caller, "POST", { email });

export const setAddresses = (id: string, shipping: Address, billing: Address, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}`, caller, "POST", {
    shipping_address: addressBody(shipping),
    billing_address: addressBody(billing),
  });

export const setShippingMethod = (id: string, optionId: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}/shipping-methods`, caller, "POST", { option_id: optionId });

export const addLine = (id: string, variantId: string, quantity: number, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}/line-items`, caller, "POST", { variant_id: variantId, quantity });

export const changeQuantity = (id: string, lineId: string, quantity: number, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}/line-items/${lineId}`, caller, "POST", { quantity });

export const removeLine = (id: string, lineId: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}/line-items/${lineId}`, caller, "DELETE");

export const addPromotion = (id: string, code: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}/promotions`, caller, "POST", { promo_codes: [code] });

export const removePromotion = (id: string, code: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}/promotions`, caller, "DELETE", { promo_codes: [code] });

/** Puts the cart under the account of whoever has just logged in. */
export const claimCart = (id: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}/customer`, caller, "POST", {});

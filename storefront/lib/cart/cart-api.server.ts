import type {
  CheckoutCartAnswer,
  CheckoutDeliveriesAnswer,
  CheckoutDetailsRequest,
} from "../../../plugins/community/src/types/checkout-cart";
import { type Address, addressBody } from "../addresses/address.ts";
import { type MedusaRequest, medusa } from "../medusa.server.ts";
import type { Cart, ShippingChoice } from "./types.ts";

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

export const getCart = async (id: string, caller: Caller): Promise<Cart> =>
  (await medusa<CheckoutCartAnswer>(`/checkout/carts/${id}`, caller)).cart;

/** The cart, and the ways by which it can be sent to its address, cheapest first. */
export const getCartAndDeliveries = async (
  id: string,
  caller: Caller,
): Promise<{ cart: Cart; choices: ShippingChoice[] }> => {
  const { cart, shipping_options } = await medusa<CheckoutDeliveriesAnswer>(`/checkout/carts/${id}/deliveries`, caller);
  const choices = shipping_options
    .map((option) => ({ id: option.id, name: option.name, promise: option.description, amountMajor: option.amount }))
    .sort((a, b) => a.amountMajor - b.amountMajor);
  return { cart, choices };
};

/** A cart with the first thing in it. */
export const createCartWith = async (
  regionId: string,
  variantId: string,
  quantity: number,
  caller: Caller,
): Promise<Cart> => {
  const body = { region_id: regionId, locale: caller.locale, items: [{ variant_id: variantId, quantity }] };
  return (await medusa<CheckoutCartAnswer>("/checkout/carts", { ...caller, method: "POST", body })).cart;
};

export const changeRegion = (id: string, regionId: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}`, caller, "POST", { region_id: regionId, ...localeBody(caller) });

export const changeLocale = (id: string, caller: Caller): Promise<Cart> =>
  cartRequest(`/${id}`, caller, "POST", localeBody(caller));

/** Contact, addresses and delivery are written as they come, in one request each or all in one. */
const saveDetails = async (id: string, details: CheckoutDetailsRequest, caller: Caller): Promise<Cart> => {
  const path = `/checkout/carts/${id}/details`;
  return (await medusa<CheckoutCartAnswer>(path, { ...caller, method: "POST", body: details })).cart;
};

export const setEmail = (id: string, email: string, caller: Caller): Promise<Cart> =>
  saveDetails(id, { email }, caller);

export const setAddresses = (id: string, shipping: Address, billing: Address, caller: Caller): Promise<Cart> =>
  saveDetails(id, { shipping_address: addressBody(shipping), billing_address: addressBody(billing) }, caller);

export const setShippingMethod = (id: string, optionId: string, caller: Caller): Promise<Cart> =>
  saveDetails(id, { shipping_option_id: optionId }, caller);

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

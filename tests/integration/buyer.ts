import type { CheckoutSessionAnswer, CompleteAnswer, ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import { STOREFRONT_TOKEN } from "./shop-environment.ts";

export interface Answer<T> {
  status: number;
  body: T;
}

export interface Shop {
  backendUrl: string;
  publishableKey: string;
}

export interface Cart {
  id: string;
  email: string;
  total: number;
  currency_code: string;
  items: { id: string; quantity: number }[];
}

export async function call<T>(
  shop: Shop,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await fetch(shop.backendUrl + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { "x-publishable-api-key": shop.publishableKey, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as T };
}

/** For steps that are only the way to what a test is about. */
export async function must<T>(shop: Shop, path: string, body?: unknown): Promise<T> {
  const answer = await call<T>(shop, path, body);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export const portland = {
  first_name: "Ada",
  last_name: "Lovelace",
  address_1: "1 Main St",
  city: "Portland",
  province: "OR",
  postal_code: "97201",
  country_code: "us",
  phone: "+1 503 555 0100",
};

export const hangzhou = {
  first_name: "李梅",
  last_name: "",
  province: "浙江省",
  city: "杭州市",
  address_2: "西湖区",
  address_1: "文三路 90 号",
  postal_code: "310012",
  country_code: "cn",
  phone: "13800138000",
};

let buyers = 0;
export const newEmail = (): string => `buyer-${process.pid}-${Date.now()}-${buyers++}@example.org`;

export interface Basket {
  regionId: string;
  lines: { variantId: string; quantity: number }[];
  email?: string;
  address?: Record<string, string>;
}

/** A cart with everything a buyer gives before paying. */
export async function filledCart(
  shop: Shop,
  { regionId, lines, email = newEmail(), address = portland }: Basket,
): Promise<Cart> {
  const { cart } = await must<{ cart: Cart }>(shop, "/store/carts", {
    region_id: regionId,
    email,
    shipping_address: address,
    items: lines.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity })),
  });
  const options = await must<{ shipping_options: { id: string }[] }>(
    shop,
    `/store/shipping-options?cart_id=${cart.id}`,
  );
  return (
    await must<{ cart: Cart }>(shop, `/store/carts/${cart.id}/shipping-methods`, {
      option_id: options.shipping_options[0]?.id,
    })
  ).cart;
}

let visitors = 0;
/** As the storefront's server asks, for a visitor of its own each time: a limit is for people, and these are many. */
const visitor = (): Record<string, string> => {
  const number = visitors++;
  return {
    "x-storefront-token": STOREFRONT_TOKEN,
    "x-client-ip": `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
  };
};

export const openPage = (shop: Shop, cartId: string, locale = "en") =>
  call<CheckoutSessionAnswer & ErrorAnswer>(shop, `/checkout/carts/${cartId}/page`, { locale }, visitor());

export async function pageOf(shop: Shop, cartId: string, locale = "en"): Promise<{ id: string; url: string }> {
  const { status, body } = await openPage(shop, cartId, locale);
  if (status >= 300) throw new Error(`no page for ${cartId}: ${status} ${JSON.stringify(body)}`);
  return { id: body.session_id as string, url: body.url };
}

/** What the return page does. */
export const complete = (shop: Shop, sessionId: string) =>
  call<CompleteAnswer>(shop, `/checkout/sessions/${sessionId}/complete`, {}, visitor());

export const CARDS = { success: "4242424242424242", declined: "4000000000000002" };

/** Presses Pay on the hosted page. */
export async function pay(
  url: string,
  fields: Record<string, string> = { testCard: CARDS.success },
): Promise<Response> {
  return fetch(url, { method: "POST", redirect: "manual", body: new URLSearchParams(fields) });
}

export async function eventually<T>(look: () => Promise<T>, isDone: (value: T) => boolean, seconds = 20): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const value = await look();
    if (isDone(value)) return value;
    if (Date.now() > deadline) throw new Error(`still not so after ${seconds} s: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

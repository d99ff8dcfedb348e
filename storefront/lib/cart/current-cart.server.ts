import { addressOf } from "../addresses/address.ts";
import type { Region } from "../catalogue/types.ts";
import type { Jar } from "../http/jar.server.ts";
import { MedusaError, medusa } from "../medusa.server.ts";
import {
  type Caller,
  changeLocale,
  changeRegion,
  createCartWith,
  getCart,
  getCartAndDeliveries,
} from "./cart-api.server.ts";
import { itemCount } from "./lines.ts";
import type { Cart, ShippingChoice } from "./types.ts";

export interface CurrentCart {
  cart: Cart | undefined;
  /** The cart could not follow the reader into this region, because something in it is not sold there. */
  regionRefused: boolean;
}

const isGone = (error: unknown): boolean =>
  error instanceof MedusaError && (error.status === 404 || error.status === 400);

const load = async <T extends { cart: Cart }>(
  jar: Jar,
  read: (cartId: string) => Promise<T>,
): Promise<T | undefined> => {
  if (!jar.cartId) return undefined;
  try {
    const found = await read(jar.cartId);
    if (!found.cart.completed_at) return found;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  // It became an order, in this window or another; a new one begins with the next thing that is added.
  jar.clearCart();
  return undefined;
};

/** A new region forgets the old address, because it lies in another country; whose parcel it is stays true. */
const followRegion = async (cart: Cart, region: Region, caller: Caller): Promise<Cart> => {
  const { first_name, last_name, company, phone } = addressOf(cart.shipping_address);
  const moved = await changeRegion(cart.id, region.id, caller);
  if (!first_name) return moved;
  const country = region.countries.length === 1 ? { country_code: region.countries[0] } : {};
  const body = { shipping_address: { first_name, last_name, company, phone, ...country } };
  await medusa(`/store/carts/${cart.id}`, { ...caller, method: "POST", body, query: { fields: "id" } });
  return getCart(cart.id, caller);
};

const follow = async (cart: Cart, jar: Jar, region: Region, caller: Caller): Promise<CurrentCart & { cart: Cart }> => {
  let followed = cart;
  let regionRefused = false;
  try {
    if (cart.region_id !== region.id && region.id) followed = await followRegion(cart, region, caller);
    else if (cart.locale !== caller.locale) followed = await changeLocale(cart.id, caller);
  } catch (error) {
    if (!(error instanceof MedusaError) || error.isUnreachable) throw error;
    regionRefused = cart.region_id !== region.id;
  }
  jar.setCart(followed.id, itemCount(followed));
  return { cart: followed, regionRefused };
};

/** The reader's cart, brought to the region and the language that the reader has chosen since it was last seen. */
export const currentCart = async (jar: Jar, region: Region, caller: Caller): Promise<CurrentCart> => {
  const found = await load(jar, async (id) => ({ cart: await getCart(id, caller) }));
  return found ? follow(found.cart, jar, region, caller) : { cart: undefined, regionRefused: false };
};

export interface ShownCart extends CurrentCart {
  /** The ways by which it can be sent, cheapest first. */
  choices: ShippingChoice[];
}

/** The same, for a page that shows how it can be sent. */
export const shownCart = async (jar: Jar, region: Region, caller: Caller): Promise<ShownCart> => {
  const found = await load(jar, (id) => getCartAndDeliveries(id, caller));
  if (!found) return { cart: undefined, regionRefused: false, choices: [] };
  const followed = await follow(found.cart, jar, region, caller);
  // Elsewhere there are other ways; in another language they have other names.
  const isAsRead = followed.cart === found.cart;
  const choices = isAsRead ? found.choices : (await getCartAndDeliveries(found.cart.id, caller)).choices;
  return { ...followed, choices };
};

/** The region is kept from here on: a cart should not change its currency because its reader changes the language. */
export const openCartWith = (
  jar: Jar,
  region: Region,
  thing: { variantId: string; quantity: number },
  caller: Caller,
): Promise<Cart> => {
  jar.setRegion(region.id);
  return createCartWith(region.id, thing.variantId, thing.quantity, caller);
};

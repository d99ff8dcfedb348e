import { addressOf } from "../addresses/address.ts";
import type { Region } from "../catalogue/types.ts";
import type { Jar } from "../http/jar.server.ts";
import { MedusaError, medusa } from "../medusa.server.ts";
import { type Caller, changeLocale, changeRegion, createCart, getCart } from "./cart-api.server.ts";
import { itemCount } from "./lines.ts";
import type { Cart } from "./types.ts";

export interface CurrentCart {
  cart: Cart | undefined;
  /** The cart could not follow the reader into this region, because something in it is not sold there. */
  regionRefused: boolean;
}

const isGone = (error: unknown): boolean =>
  error instanceof MedusaError && (error.status === 404 || error.status === 400);

const load = async (jar: Jar, caller: Caller): Promise<Cart | undefined> => {
  if (!jar.cartId) return undefined;
  try {
    const cart = await getCart(jar.cartId, caller);
    if (!cart.completed_at) return cart;
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

/** The reader's cart, brought to the region and the language that the reader has chosen since it was last seen. */
export const currentCart = async (jar: Jar, region: Region, caller: Caller): Promise<CurrentCart> => {
  let cart = await load(jar, caller);
  if (!cart) return { cart, regionRefused: false };
  let regionRefused = false;
  try {
    if (cart.region_id !== region.id && region.id) cart = await followRegion(cart, region, caller);
    else if (cart.locale !== caller.locale) cart = await changeLocale(cart.id, caller);
  } catch (error) {
    if (!(error instanceof MedusaError) || error.isUnreachable) throw error;
    regionRefused = cart.region_id !== region.id;
  }
  jar.setCart(cart.id, itemCount(cart));
  return { cart, regionRefused };
};

/** The same, but there is one afterwards. */
export const openCart = async (jar: Jar, region: Region, caller: Caller): Promise<Cart> => {
  const { cart } = await currentCart(jar, region, caller);
  if (cart) return cart;
  // The region is kept from here on: a cart should not change its currency because its reader changes the language.
  jar.setRegion(region.id);
  return createCart(region.id, caller);
};

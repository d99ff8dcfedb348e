import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import * as api from "~/lib/cart/cart-api.server";
import { openCartWith } from "~/lib/cart/current-cart.server";
import { availableTo, giveBackHold } from "~/lib/cart/hold.server";
import { itemCount } from "~/lib/cart/lines";
import type { Cart } from "~/lib/cart/types";
import { findVariant } from "~/lib/catalogue/find-variant";
import type { Catalogue, Region } from "~/lib/catalogue/types";
import type { Jar } from "~/lib/http/jar.server";
import { MedusaError } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import * as say from "./refusals.server";

/** One reader, changing one cart. */
export interface CartDesk extends NewCartDesk {
  cart: Cart;
}

/** There may be no cart yet. */
export interface NewCartDesk {
  cart: Cart | undefined;
  region: Region;
  caller: api.Caller;
  catalogue: Catalogue;
  i18n: I18n;
  jar: Jar;
}
/** Why nothing changed; undefined when it did. */
export type Refusal = { text: string; lineId?: string | undefined; field?: string } | undefined;

const inCart = (cart: Cart | undefined, variantIds: string[]): number =>
  (cart?.items ?? [])
    .filter(({ variant_id }) => variantIds.includes(variant_id ?? ""))
    .reduce((sum, { quantity }) => sum + quantity, 0);

/** Asks for a quantity of a variant; the numbers a buyer should hear are worked out only when the answer is no. */
const ask = async (
  { cart, caller, catalogue, i18n, jar }: NewCartDesk,
  variantId: string,
  wanted: { total: number; lineId?: string | undefined },
  change: () => Promise<Cart>,
): Promise<Refusal> => {
  const found = findVariant(catalogue, variantId);
  if (!found) return { text: say.goneText(i18n) };
  const { product, variant } = found;
  const held = inCart(cart, [variantId]);
  const heldOfProduct = inCart(
    cart,
    product.variants.map(({ id }) => id),
  );
  const limit = product.edition?.limitPerPerson;
  const { total, lineId } = wanted;
  if (limit && total > held && heldOfProduct - held + total > limit)
    return { text: say.editionText(product, i18n), lineId };
  if (variant.available !== null && total > held && total > variant.available) {
    // The catalogue does not know what is held for this very cart.
    const own = cart && held > 0 ? await availableTo(cart.id, caller) : {};
    const available = own[variantId] ?? variant.available;
    if (total > available) return { text: say.shortageText(product.title, available, held, i18n), lineId };
  }
  try {
    const changed = await change();
    jar.setCart(changed.id, itemCount(changed));
    return undefined;
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    if (error.code === "edition_limit") return { text: say.editionText(product, i18n), lineId };
    if (!say.isStockRefusal(error)) return { text: say.changeRefusedText(error, i18n), lineId };
    const available = (await say.unitsNow(variantId).catch(() => null)) ?? variant.available ?? 0;
    return { text: say.shortageText(product.title, available, held, i18n), lineId };
  }
};

export const add = (desk: NewCartDesk, variantId: string, quantity: number): Promise<Refusal> => {
  const { cart, caller, jar, region } = desk;
  return ask(desk, variantId, { total: inCart(cart, [variantId]) + quantity }, () =>
    cart
      ? api.addLine(cart.id, variantId, quantity, caller)
      : openCartWith(jar, region, { variantId, quantity }, caller),
  );
};

export const setQuantity = async (desk: CartDesk, lineId: string, quantity: number): Promise<Refusal> => {
  const line = desk.cart.items.find(({ id }) => id === lineId);
  // Removed in another window meanwhile: what the buyer sees next is the truth.
  if (!line) return undefined;
  return ask(desk, line.variant_id ?? "", { total: quantity, lineId }, () =>
    api.changeQuantity(desk.cart.id, lineId, quantity, desk.caller),
  );
};

const attempt = async ({ i18n, jar }: CartDesk, change: () => Promise<Cart>): Promise<Refusal> => {
  try {
    const changed = await change();
    jar.setCart(changed.id, itemCount(changed));
    return undefined;
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    return { text: say.changeRefusedText(error, i18n) };
  }
};

export const remove = (desk: CartDesk, lineId: string): Promise<Refusal> =>
  attempt(desk, () => api.removeLine(desk.cart.id, lineId, desk.caller));

export const applyCode = async (desk: CartDesk, code: string): Promise<Refusal> => {
  const { i18n } = desk;
  if (!code) return { text: i18n._(msg`Please enter the code first.`), field: "code" };
  // Codes are mostly written in capitals, and typed as it comes.
  for (const written of new Set([code, code.toUpperCase()])) {
    const outcome = await tryCode(desk, written);
    if (outcome !== "unknown") return outcome;
  }
  return { text: i18n._(msg`The code “${code}” is not valid for this cart.`), field: "code" };
};

const tryCode = async ({ cart, caller, i18n, jar }: CartDesk, code: string): Promise<Refusal | "unknown"> => {
  try {
    const changed = await api.addPromotion(cart.id, code, caller);
    jar.setCart(changed.id, itemCount(changed));
    return changed.promotions.some((promotion) => promotion.code === code) ? undefined : "unknown";
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    const text = refusalText(error, i18n);
    return text ? { text } : "unknown";
  }
};

export const dropCode = (desk: CartDesk, code: string): Promise<Refusal> =>
  attempt(desk, () => api.removePromotion(desk.cart.id, code, desk.caller));

export const giveBack = async ({ cart, caller, i18n }: CartDesk): Promise<Refusal> => {
  try {
    await giveBackHold(cart.id, caller);
    return undefined;
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    return { text: say.changeRefusedText(error, i18n) };
  }
};

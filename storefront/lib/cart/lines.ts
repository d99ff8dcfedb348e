import { findVariant, variantLabel, variantPicture } from "../catalogue/find-variant.ts";
import type { Catalogue, Picture } from "../catalogue/types.ts";
import type { Cart, CartItem } from "./types.ts";

export interface CartLine {
  id: string;
  variantId: string;
  title: string;
  variant: string;
  handle: string | undefined;
  options: Record<string, string>;
  picture: Picture | undefined;
  quantity: number;
  unitMajor: number;
  /** Before promotions: those are taken off below, where the cart is added up. */
  totalMajor: number;
  /** Units that can be bought now; null when they are not counted. */
  available: number | null;
  limitPerPerson: number | undefined;
  state: "ready" | "short" | "sold-out" | "gone";
}

export const itemCount = (cart: Cart): number => cart.items.reduce((sum, { quantity }) => sum + quantity, 0);

const stateOf = (quantity: number, available: number | null): CartLine["state"] => {
  if (available === null || quantity <= available) return "ready";
  return available > 0 ? "short" : "sold-out";
};

/** What the backend says this cart could have of its variants; it knows what is held, and for whom. */
export type Available = Readonly<Record<string, number | null>>;

const lineOf = (item: CartItem, catalogue: Catalogue, own: Available): CartLine => {
  const found = findVariant(catalogue, item.variant_id);
  const amounts = {
    quantity: item.quantity,
    unitMajor: item.unit_price,
    totalMajor: catalogue.taxInclusive ? item.original_total : item.original_subtotal,
  };
  const base = { id: item.id, variantId: item.variant_id ?? "", ...amounts };
  if (!found) {
    const title = item.product_title ?? item.title;
    const variant = item.variant_title && item.variant_title !== title ? item.variant_title : "";
    return {
      ...base,
      title,
      variant,
      handle: undefined,
      options: {},
      picture: undefined,
      available: 0,
      limitPerPerson: undefined,
      state: "gone",
    };
  }
  const { id } = found.variant;
  const available = id in own ? (own[id] ?? null) : found.variant.available;
  return {
    ...base,
    title: found.product.title,
    variant: variantLabel(found),
    handle: found.product.handle,
    options: found.variant.options,
    picture: variantPicture(found),
    available,
    limitPerPerson: found.product.edition?.limitPerPerson,
    state: stateOf(item.quantity, available),
  };
};

/** The cart in the reader's language, each line with what the shop knows about it at this moment. */
export const cartLines = (cart: Cart, catalogue: Catalogue, own: Available = {}): CartLine[] =>
  cart.items.map((item) => lineOf(item, catalogue, own));

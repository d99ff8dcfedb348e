import type { Caller } from "../cart/cart-api.server.ts";
import { findVariant } from "../catalogue/find-variant.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { type MedusaRequest, medusa } from "../medusa.server.ts";

/** Which units of a limited edition a line of an order is. */
export interface LineNumbers {
  order_id?: string;
  line_item_id: string;
  size: number | null;
  numbers: number[];
}

interface Item {
  variant_id: string | null;
}

/** An edition that left the shop keeps its numbers, so what is not in the catalogue may be numbered too. */
const mayBeNumbered = (items: Item[], catalogue: Catalogue): boolean =>
  items.some(({ variant_id }) => {
    const found = findVariant(catalogue, variant_id);
    return !found || found.product.edition !== undefined;
  });

/** An order's page must not fail for want of its numbers. */
const ask = async (path: string, request: MedusaRequest): Promise<LineNumbers[]> =>
  medusa<{ lines: LineNumbers[] }>(path, request).then(
    ({ lines }) => lines,
    () => [],
  );

export const numbersOfOrder = async (
  id: string,
  items: Item[],
  catalogue: Catalogue,
  request: MedusaRequest,
): Promise<LineNumbers[]> =>
  mayBeNumbered(items, catalogue) ? ask(`/store/orders/${id}/edition-numbers`, request) : [];

/** Over all orders of the customer. */
export const numbersOfCustomer = async (items: Item[], catalogue: Catalogue, caller: Caller): Promise<LineNumbers[]> =>
  mayBeNumbered(items, catalogue) ? ask("/store/customers/me/edition-numbers", { ...caller }) : [];

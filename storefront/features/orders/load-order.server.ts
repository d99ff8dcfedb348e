import type { RouterContextProvider } from "react-router";
import type { Locale } from "~/config/languages";
import { addressOf } from "~/lib/addresses/address";
import { callerOf } from "~/lib/cart/caller.server";
import { totalsOf } from "~/lib/cart/totals";
import { findVariant, variantLabel, variantPicture } from "~/lib/catalogue/find-variant";
import type { Catalogue } from "~/lib/catalogue/types";
import type { Jar } from "~/lib/http/jar.server";
import { giftOf } from "~/lib/impact/gift";
import { MedusaError, type MedusaRequest, medusa } from "~/lib/medusa.server";
import { type LineNumbers, numbersOfOrder } from "~/lib/orders/numbers.server";
import { moneyState, parcelState, parcelsOf, refundedMajor } from "~/lib/orders/order-state";
import type { Order, OrderItem } from "~/lib/orders/types";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type { OrderImpactAnswer } from "../../../plugins/community/src/types/impact";
import type { OrderView } from "./order-page";

const lineOf = (item: OrderItem, catalogue: Catalogue, editions: LineNumbers[]) => {
  const found = findVariant(catalogue, item.variant_id);
  const title = found?.product.title ?? item.product_title ?? item.title;
  const variant = found ? variantLabel(found) : (item.variant_title ?? "");
  const edition = editions.find(({ line_item_id }) => line_item_id === item.id);
  return {
    id: item.id,
    title,
    variant: variant === title ? "" : variant,
    handle: found?.product.handle,
    picture: found && variantPicture(found),
    quantity: item.quantity,
    edition: edition && { numbers: edition.numbers, size: edition.size },
    totalMajor: item.is_tax_inclusive ? item.original_total : item.original_subtotal,
  };
};

type Given = Pick<OrderView, "gifts" | "postings">;

/** As the ledger has it: empty until the money is posted, a few seconds after it was taken. */
const giftsOf = async (id: string, locale: Locale, request: MedusaRequest): Promise<Given> => {
  try {
    const { goals, currency, allocations } = await medusa<OrderImpactAnswer>(`/store/impact/orders/${id}`, request);
    return {
      gifts: goals.filter(({ amount_minor }) => Number(amount_minor) > 0).map((goal) => giftOf(goal, currency, locale)),
      postings: allocations.map(({ transfer_id }) => transfer_id),
    };
  } catch (error) {
    if (error instanceof MedusaError) return { gifts: [], postings: [] };
    throw error;
  }
};

const viewOf = (order: Order, catalogue: Catalogue, editions: LineNumbers[], given: Given): OrderView => ({
  id: order.id,
  displayId: order.display_id,
  placedAt: order.created_at,
  email: order.email ?? "",
  lines: order.items.map((item) => lineOf(item, catalogue, editions)),
  totals: totalsOf(
    order,
    order.items.every(({ is_tax_inclusive }) => is_tax_inclusive),
  ),
  delivery: order.shipping_methods[0]?.name,
  address: addressOf(order.shipping_address),
  money: moneyState(order),
  ...given,
  refundedMajor: refundedMajor(order),
  state: parcelState(order),
  parcels: parcelsOf(order).flatMap(({ labels, shipped_at }) =>
    (labels ?? []).map((label) => ({
      number: label.tracking_number,
      // Only ways that a browser can safely follow; the admin may type anything.
      url: /^https?:\/\//.test(label.tracking_url ?? "") ? label.tracking_url : null,
      shippedAt: shipped_at,
    })),
  ),
});

/** The order, for whoever holds its signed link or is its buyer; undefined for everybody else, and if there is none. */
export const loadOrder = async (
  context: Readonly<RouterContextProvider>,
  jar: Jar,
  id: string,
  token: string | null,
): Promise<OrderView | undefined> => {
  if (!/^order_\w+$/.test(id)) return undefined;
  try {
    const request: MedusaRequest = { ...callerOf(context, jar), headers: token ? { "x-order-token": token } : {} };
    const { order } = await medusa<{ order: Order }>(`/store/orders/${id}`, request);
    const catalogue = getCatalogue(context);
    const [editions, given] = await Promise.all([
      numbersOfOrder(id, order.items, catalogue, request),
      giftsOf(id, getReader(context).locale, request),
    ]);
    return viewOf(order, catalogue, editions, given);
  } catch (error) {
    if (error instanceof MedusaError && [400, 401, 403, 404].includes(error.status)) return undefined;
    throw error;
  }
};

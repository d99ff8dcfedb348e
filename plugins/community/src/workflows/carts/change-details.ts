import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { failPoint } from "../../fail-point";
import type { CheckoutAddress, CheckoutDetailsRequest } from "../../types/checkout-cart";
import { type CheckoutCart, loadCheckoutCart } from "../checkout/checkout-cart";
import { cartCompleted, lockOpenCart } from "../checkout/lock-checkout";
import { database, inTransaction } from "../database/connection";
import { readSurroundings } from "./cart-surroundings";
import { taxLinesFor } from "./cart-taxes";
import { checkDetails, movesPrices } from "./check-details";
import { chosenDelivery } from "./chosen-delivery";
import { buyerFor, type FoundBuyer } from "./find-buyer";
import { repricedItems } from "./item-prices";
import { writeDetails } from "./write-details";

export interface Changed {
  cart: CheckoutCart;
  needsPlatform: boolean;
  hasAutomaticPromotions: boolean;
  pricesMoved: boolean;
}

/** Contact, addresses and delivery in one go; what follows from them (prices, taxes) with them, or none of it. */
export async function changeDetails(
  container: MedusaContainer,
  cartId: string,
  typed: CheckoutDetailsRequest,
): Promise<Changed> {
  const on = database(container);
  const before = await loadCheckoutCart(on, cartId);
  if (before.completed_at) throw cartCompleted();
  const lowerCased = typed.email?.toLowerCase() ?? null;
  const around = await readSurroundings(on, cartId, lowerCased);
  checkDetails(typed, around.region);

  const found = typed.email && lowerCased ? buyerFor(typed.email, lowerCased, before, around.customers) : null;
  const buyer = found?.buyer ?? around.customers.find(({ id }) => id === before.customer_id) ?? null;
  const pricesMoved = movesPrices(before.shipping_address, typed.shipping_address);
  const named = withNames(before, typed, found);
  const items = pricesMoved ? await repricedItems(container, named, around, buyer) : named.items;
  const priced = { ...named, items };
  const delivery = await chosenDelivery(container, on, priced, around, typed.shipping_option_id);
  const after = { ...priced, shipping_methods: delivery.methods };

  const taxed = { items: pricesMoved ? items : [], methods: pricesMoved ? delivery.methods : delivery.added };
  const lines = await taxLinesFor(container, on, after, { region: around.region, buyer }, taxed);
  const taxes = { ...lines, itemIds: taxed.items.map(({ id }) => id), methodIds: taxed.methods.map(({ id }) => id) };
  await inTransaction(container, async (tx) => {
    await lockOpenCart(tx, cartId);
    await writeDetails(tx, { before, after, buyer: found, added: delivery.added, goneIds: delivery.goneIds, taxes });
    await failPoint("change-details.before-commit");
  });
  await container.resolve(Modules.EVENT_BUS).emit({ name: "cart.updated", data: { id: cartId } });
  return {
    cart: await loadCheckoutCart(on, cartId),
    needsPlatform: delivery.needsPlatform,
    hasAutomaticPromotions: around.has_automatic_promotions,
    pricesMoved,
  };
}

function withNames(cart: CheckoutCart, typed: CheckoutDetailsRequest, found: FoundBuyer | null): CheckoutCart {
  const { shipping_address: parcel, billing_address: bill } = cart;
  const isShared = parcel?.id === bill?.id;
  return {
    ...cart,
    ...(found ? { email: found.email, customer_id: found.buyer.id } : {}),
    shipping_address: typed.shipping_address ? overwritten(isShared ? null : parcel, typed.shipping_address) : parcel,
    billing_address: typed.billing_address ? overwritten(isShared ? null : bill, typed.billing_address) : bill,
  };
}

function overwritten(row: CheckoutCart["shipping_address"], typed: CheckoutAddress): CheckoutCart["shipping_address"] {
  const country_code = typed.country_code?.toLowerCase() ?? null;
  return { ...typed, country_code, id: row?.id ?? generateEntityId(undefined, "caaddr") } as Record<
    string,
    string | null
  >;
}

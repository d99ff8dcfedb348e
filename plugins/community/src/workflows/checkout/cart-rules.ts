import { addressProblems, isEmail } from "../../domain/address-form";
import { DomainError, type FieldProblem } from "../../domain/errors";
import { shortagesOf } from "../../domain/stock-need";
import type { CheckoutCart, CheckoutItem } from "./checkout-cart";

type SaleCart = Pick<CheckoutCart, "items" | "sales_channel_id">;

/** Who gets what, and where to: everything the buyer types is named by its field when it does not hold. */
export function checkBuyerDetails(cart: CheckoutCart): void {
  const problems: FieldProblem[] = [];
  if (!isEmail(cart.email)) {
    const code = cart.email ? "invalid" : "required";
    problems.push({ field: "email", code, message: "email is needed to send the confirmation" });
  }
  const address = cart.shipping_address;
  if (!address)
    problems.push({ field: "shipping_address", code: "required", message: "shipping_address is needed to deliver" });
  else
    for (const { field, ...rest } of addressProblems(address))
      problems.push({ field: `shipping_address.${field}`, ...rest });
  if (problems.length > 0)
    throw new DomainError("invalid_data", "checkout_details_invalid", "Some details need another look", { problems });
  if (cart.items.some((item) => item.requires_shipping) && cart.shipping_methods.length === 0)
    throw new DomainError("invalid_data", "shipping_method_required", "Choose how the parcel should be sent", {
      field: "shipping_method",
    });
}

/** Everything in the cart can still be bought. */
export function checkItemsForSale(cart: SaleCart): void {
  if (cart.items.length === 0)
    throw new DomainError("invalid_data", "cart_empty", "The cart is empty", { field: "items" });
  const gone = cart.items.filter(({ variant }) => variant?.product?.status !== "published");
  if (gone.length > 0)
    throw new DomainError("not_allowed", "product_unavailable", "A product of this cart is no longer sold", {
      field: "items",
      data: { items: gone.map(({ id, title }) => ({ id, title })) },
    });
}

export function checkStock(cart: SaleCart): void {
  const shortages = shortagesOf(
    cart.items.map((item) => ({ lineId: item.id, quantity: item.quantity, items: countedItems(item, cart) })),
  );
  if (shortages.length > 0)
    throw new DomainError("conflict", "out_of_stock", "There are not enough of a product in stock", {
      field: "items",
      data: { items: shortages.map(({ lineId, available }) => ({ id: lineId, available })) },
    });
}

function countedItems({ variant }: CheckoutItem, cart: SaleCart) {
  if (!variant?.manage_inventory || variant.allow_backorder) return [];
  return variant.inventory_items.map((item) => ({
    inventoryItemId: item.inventory_item_id,
    requiredQuantity: item.required_quantity,
    freeByLocation: (item.inventory?.location_levels ?? [])
      .filter((level) => sellsFrom(level, cart.sales_channel_id))
      .map((level) => Number(level.stocked_quantity) - Number(level.reserved_quantity)),
  }));
}

type Level = { stock_locations: ({ sales_channels: ({ id: string } | null)[] } | null)[] };

function sellsFrom(level: Level, salesChannelId: string): boolean {
  return level.stock_locations.some((place) => place?.sales_channels.some((channel) => channel?.id === salesChannelId));
}

import type { CheckoutCart, CheckoutItem, CheckoutShipping } from "../checkout/checkout-cart";
import { pick } from "../checkout/order-columns";
import type { Connection } from "../database/connection";
import type { TaxLines } from "./cart-taxes";
import type { FoundBuyer } from "./find-buyer";
import { TYPED_COLUMNS, WRITE_DETAILS_SQL } from "./write-details-sql";

type Row = Record<string, unknown>;

/** A cart before and after its details were changed, with what has to be written beside it. */
export interface DetailsChange {
  before: CheckoutCart;
  after: CheckoutCart;
  buyer: FoundBuyer | null;
  added: CheckoutShipping[];
  goneIds: string[];
  taxes: TaxLines & { itemIds: string[]; methodIds: string[] };
}

export async function writeDetails(on: Connection, change: DetailsChange): Promise<void> {
  const { before, after, buyer, added, goneIds, taxes } = change;
  const addedIds = new Set(added.map(({ id }) => id));
  const addresses = (["shipping_address", "billing_address"] as const)
    .filter((name) => after[name] && after[name] !== before[name])
    .map((name) => pick(after[name] as Row, ["id", ...TYPED_COLUMNS]));
  const rows = {
    customers: buyer?.isNew ? [{ id: buyer.buyer.id, email: buyer.buyer.email }] : [],
    addresses,
    prices: after.items.filter((item, at) => !isSamePrice(item, before.items[at])).map(priceRow),
    gone_methods: goneIds,
    kept_methods: after.shipping_methods.filter(({ id }) => !addedIds.has(id)).map(methodRow),
    added_methods: added.map((method) => ({ ...methodRow(method), cart_id: after.id })),
    item_taxes_of: taxes.itemIds,
    item_taxes: taxes.items,
    method_taxes_of: taxes.methodIds,
    method_taxes: taxes.methods,
    cart: [
      {
        id: after.id,
        email: after.email,
        customer_id: after.customer_id,
        shipping_address_id: after.shipping_address?.id ?? null,
        billing_address_id: after.billing_address?.id ?? null,
      },
    ],
  };
  await on.raw(WRITE_DETAILS_SQL, [JSON.stringify(rows)]);
}

function isSamePrice(item: CheckoutItem, before: CheckoutItem | undefined): boolean {
  return (
    item.raw_unit_price.value === before?.raw_unit_price.value && item.is_tax_inclusive === before.is_tax_inclusive
  );
}

const priceRow = (item: CheckoutItem): Row => {
  const compareAt = (item.raw_compare_at_unit_price ?? null) as { value: string } | null;
  return {
    id: item.id,
    unit_price: item.raw_unit_price.value,
    raw_unit_price: item.raw_unit_price,
    compare_at_unit_price: compareAt?.value ?? null,
    raw_compare_at_unit_price: compareAt,
    is_tax_inclusive: item.is_tax_inclusive,
  };
};

const methodRow = (method: CheckoutShipping): Row => ({
  ...pick(method, ["id", "name", "raw_amount", "is_tax_inclusive", "shipping_option_id", "data"]),
  amount: method.raw_amount.value,
});

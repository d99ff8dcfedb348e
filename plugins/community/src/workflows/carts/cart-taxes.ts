import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import type { CheckoutCart, CheckoutItem, CheckoutShipping, RawNumber } from "../checkout/checkout-cart";
import { pick } from "../checkout/order-columns";
import type { Connection } from "../database/connection";
import type { Buyer, CartRegion } from "./cart-surroundings";

type Row = Record<string, unknown>;

export interface TaxLines {
  /** Rows of the lines and of the deliveries that were asked about; whatever they had before goes. */
  items: Row[];
  methods: Row[];
}

interface ProvidedLine {
  rate_id?: string;
  name?: string;
  code: string | null;
  rate: number | null;
  provider_id: string;
  data?: unknown;
  line_item_id?: string;
  shipping_line_id?: string;
}

/** The tax lines of these lines and deliveries, by the platform's tax module: one question for both. */
export async function taxLinesFor(
  container: MedusaContainer,
  on: Connection,
  cart: CheckoutCart,
  { region, buyer }: { region: CartRegion | null; buyer: Buyer | null },
  taxed: { items: CheckoutItem[]; methods: CheckoutShipping[] },
): Promise<TaxLines> {
  const address = cart.shipping_address;
  const wishes = [
    ...taxed.items.filter(({ is_giftcard }) => !is_giftcard).map(taxableItem),
    ...taxed.methods.map(taxableMethod),
  ];
  if (!region?.automatic_taxes || !address?.country_code || wishes.length === 0) return { items: [], methods: [] };
  const context = {
    address: {
      ...pick(address, ["country_code", "address_1", "address_2", "city", "postal_code", "metadata"]),
      province_code: address.province,
    },
    customer: buyer && { id: buyer.id, email: buyer.email, customer_groups: buyer.group_ids, metadata: buyer.metadata },
    is_return: false,
    locale: cart.locale,
    shipping_methods: cart.shipping_methods.map((method) => ({
      ...taxableMethod(method),
      amount: amountOf(method.raw_amount),
      name: method.name,
    })),
  };
  const currency = { currency_code: cart.currency_code };
  const lines = (await container
    .resolve(Modules.TAX)
    .getTaxLines(
      wishes.map((wish) => ({ ...wish, ...currency })) as never,
      context as never,
    )) as unknown as ProvidedLine[];
  const names = await localNames(on, lines, cart.locale);
  const row = (line: ProvidedLine, prefix: string): Row => ({
    id: generateEntityId(undefined, prefix),
    description: (line.rate_id && names.get(line.rate_id)) || line.name,
    tax_rate_id: line.rate_id,
    code: line.code,
    rate: line.rate,
    provider_id: line.provider_id,
    data: line.data,
  });
  return {
    items: lines.flatMap((line) =>
      line.line_item_id ? [{ ...row(line, "calitxl"), item_id: line.line_item_id }] : [],
    ),
    methods: lines.flatMap((line) =>
      line.shipping_line_id ? [{ ...row(line, "casmtxl"), shipping_method_id: line.shipping_line_id }] : [],
    ),
  };
}

const amountOf = ({ value }: RawNumber): number => Number(value);

const taxableItem = (item: CheckoutItem): Row => ({
  id: item.id,
  product_id: item.product_id,
  product_type_id: item.product_type_id,
  quantity: item.quantity,
  unit_price: amountOf(item.raw_unit_price),
});

const taxableMethod = (method: CheckoutShipping): Row => ({
  id: method.id,
  shipping_option_id: method.shipping_option_id,
  unit_price: amountOf(method.raw_amount),
});

/** A tax has a name for the bill, which may be translated. */
async function localNames(on: Connection, lines: ProvidedLine[], locale: string | null): Promise<Map<string, string>> {
  const ids = [...new Set(lines.flatMap(({ rate_id }) => (rate_id ? [rate_id] : [])))];
  if (ids.length === 0 || !locale) return new Map();
  const { rows } = await on.raw<{ reference_id: string; name: string }>(
    `select reference_id, translations->>'name' as name from translation
      where reference_id = any(?) and locale_code = ? and deleted_at is null and btrim(translations->>'name') <> ''`,
    [ids, locale],
  );
  return new Map(rows.map(({ reference_id, name }) => [reference_id, name]));
}

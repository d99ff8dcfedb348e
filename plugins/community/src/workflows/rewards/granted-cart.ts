import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { DomainError } from "../../domain/errors";
import type { ChosenLine } from "../../domain/reward-choice";
import type { ClaimRewardRequest } from "../../types/rewards";
import { type Buyer, CUSTOMER_COLUMNS } from "../carts/cart-surroundings";
import { checkDetails } from "../carts/check-details";
import { type DeliveryOption, flatPriced, isFlat, offeredDeliveries } from "../carts/delivery-options";
import { buyerFor } from "../carts/find-buyer";
import { emptyCart, placeOf, readFacts } from "../carts/new-cart";
import { newLines } from "../carts/new-lines";
import { TYPED_COLUMNS } from "../carts/write-details-sql";
import type { CheckoutCart, CheckoutShipping } from "../checkout/checkout-cart";
import { pick, rawNumber } from "../checkout/order-columns";
import { type Connection, database } from "../database/connection";
import type { Rows } from "../database/insert-rows";

export interface GrantedCart {
  cartId: string;
  lineIds: string[];
  /** To be written in the transaction that makes the order: nobody ever sees this cart open, or can change it. */
  rows: Rows;
}

export interface ClaimBy {
  publishable_key: string;
  /** Whoever is logged in. */
  customer_id: string | undefined;
}

type Wish = Pick<ClaimRewardRequest, "email" | "shipping_address" | "locale"> & ClaimBy;

const REGION_OF_COUNTRY = `
  select country.region_id as id from region_country country
    join region r on r.id = country.region_id and r.deleted_at is null
   where country.iso_2 = ? and country.deleted_at is null limit 1`;

/** Of what was granted, at no price, on its way to the address that was typed: the cheapest way there is. */
export async function grantedCart(
  container: MedusaContainer,
  chosen: readonly ChosenLine[],
  wish: Wish,
): Promise<GrantedCart> {
  const on = database(container);
  const items = chosen.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity }));
  const region_id = await regionOf(on, wish);
  const asked = {
    region_id,
    locale: wish.locale,
    items,
    publishable_key: wish.publishable_key,
    customer_id: wish.customer_id,
  };
  const facts = await readFacts(on, asked);
  const place = placeOf(facts);
  checkDetails({ email: wish.email, shipping_address: wish.shipping_address }, place.region);
  const address = addressOf(wish);
  const empty = emptyCart(generateEntityId(undefined, "cart"), asked, place);
  const lines = newLines(items, facts.variants).map(({ item }) => ({
    ...item,
    raw_unit_price: rawNumber(0),
    is_tax_inclusive: false,
  }));
  const draft: CheckoutCart = { ...empty, items: lines, shipping_address: address };
  const found = buyerFor(wish.email, wish.email.toLowerCase(), draft, await customersOf(on, wish));
  const cart: CheckoutCart = { ...draft, email: found.email, customer_id: found.buyer.id };
  const methods = await deliveries(container, on, cart);
  return {
    cartId: cart.id,
    lineIds: lines.map(({ id }) => id),
    rows: {
      customer: found.isNew ? [{ id: found.buyer.id, email: found.buyer.email, has_account: false }] : [],
      cart_address: [pick(address, ["id", ...TYPED_COLUMNS])],
      cart: [pick({ ...cart, shipping_address_id: address.id }, CART_COLUMNS)],
      cart_line_item: lines.map(({ tax_lines: _, adjustments: __, ...line }) => ({
        ...line,
        cart_id: cart.id,
        unit_price: 0,
        is_custom_price: true,
      })),
      cart_shipping_method: methods.map(({ tax_lines: _, adjustments: __, total: ___, ...method }) => ({
        ...method,
        cart_id: cart.id,
        amount: 0,
      })),
    },
  };
}

const CART_COLUMNS = [
  ...["id", "email", "customer_id", "currency_code", "sales_channel_id", "region_id", "locale", "metadata"],
  "shipping_address_id",
];

/** Where no region is, nothing is sent. */
async function regionOf(on: Connection, { shipping_address }: Wish): Promise<string> {
  const country = shipping_address.country_code?.toLowerCase() ?? "";
  const { rows } = await on.raw<{ id: string }>(REGION_OF_COUNTRY, [country]);
  if (rows[0]) return rows[0].id;
  throw notSentThere();
}

function notSentThere(): DomainError {
  const message = "country_code is none that parcels go to";
  return new DomainError("invalid_data", "checkout_details_invalid", "Some details need another look", {
    problems: [{ field: "shipping_address.country_code", code: "invalid", message }],
  });
}

function addressOf({ shipping_address }: Wish): Record<string, string | null> & { id: string } {
  const typed = pick({ ...shipping_address }, TYPED_COLUMNS) as Record<string, string | null>;
  const country_code = shipping_address.country_code?.toLowerCase() ?? null;
  return { ...typed, country_code, id: generateEntityId(undefined, "caaddr") };
}

async function customersOf(on: Connection, { email, customer_id }: Wish): Promise<Buyer[]> {
  const { rows } = await on.raw<Buyer>(
    `select ${CUSTOMER_COLUMNS} from customer person
      where (person.id = ? or person.email = ?) and person.deleted_at is null order by person.id`,
    [customer_id ?? null, email.toLowerCase()],
  );
  return rows;
}

const PROFILES = `
  select distinct link.shipping_profile_id as id from unnest(?::text[]) asked (product_id)
    join product_shipping_profile link on link.product_id = asked.product_id and link.deleted_at is null`;

/** One for each kind of parcel. What it costs is the shop's: the grant pays for it too. */
async function deliveries(container: MedusaContainer, on: Connection, cart: CheckoutCart): Promise<CheckoutShipping[]> {
  const sent = cart.items.filter(({ requires_shipping }) => requires_shipping);
  if (sent.length === 0) return [];
  const { rows } = await on.raw<{ id: string }>(PROFILES, [sent.map(({ product_id }) => product_id)]);
  const offered = (await offeredDeliveries(on, cart)).filter(isFlat);
  const cheapest = (await flatPriced(container, cart, offered)).toSorted((a, b) => a.amount - b.amount);
  // A thing of no kind goes with whatever goes there.
  const kinds = rows.length > 0 ? rows.map(({ id }) => id) : [null];
  return Promise.all(
    kinds.map((kind) => {
      const option = cheapest.find(({ shipping_profile_id }) => kind === null || shipping_profile_id === kind);
      if (!option) throw notSentThere();
      return freeMethod(container, cart, option);
    }),
  );
}

async function freeMethod(
  container: MedusaContainer,
  cart: CheckoutCart,
  { id, name, provider_id, data }: DeliveryOption,
): Promise<CheckoutShipping> {
  const checked = await container
    .resolve(Modules.FULFILLMENT)
    .validateFulfillmentData(provider_id, data ?? {}, {}, cart as never);
  return {
    id: generateEntityId(undefined, "casm"),
    name,
    raw_amount: rawNumber(0),
    is_tax_inclusive: false,
    shipping_option_id: id,
    data: checked ?? {},
    tax_lines: [],
    adjustments: [],
    total: "0",
  };
}

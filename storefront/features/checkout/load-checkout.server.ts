import type { RouterContextProvider } from "react-router";
import { type CustomerRecord, currentCustomer } from "~/lib/account/customer.server";
import { type Address, addressFields, addressOf, emptyAddress } from "~/lib/addresses/address";
import { callerOf } from "~/lib/cart/caller.server";
import { shownCart } from "~/lib/cart/current-cart.server";
import { giftsOfCart } from "~/lib/cart/gifts.server";
import { cartHold } from "~/lib/cart/hold.server";
import { cartLines } from "~/lib/cart/lines";
import { totalsOf } from "~/lib/cart/totals";
import type { Cart } from "~/lib/cart/types";
import type { Jar } from "~/lib/http/jar.server";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import { doneSteps, openStep } from "./steps";
import type { CheckoutView, SavedAddress } from "./types";

const notices = ["cancelled", "expired", "open"] as const;
const noticeIn = (search: URLSearchParams) => notices.find((notice) => search.has(notice));

const isSame = (one: Address, other: Address): boolean => addressFields.every((field) => one[field] === other[field]);

const savedOf = (customer: CustomerRecord | undefined, countries: string[]): SavedAddress[] =>
  (customer?.addresses ?? [])
    .map((saved) => ({ id: saved.id, address: addressOf(saved) }))
    .filter(({ address }) => countries.includes(address.country_code));

const addressesOf = (cart: Cart, countries: string[]) => {
  const shipping = cart.shipping_address ? addressOf(cart.shipping_address) : emptyAddress();
  const [only] = countries;
  if (!countries.includes(shipping.country_code)) shipping.country_code = countries.length === 1 && only ? only : "";
  const billing = addressOf(cart.billing_address);
  // In a new region the bill begins anew with the parcel, not with an address of the old one.
  const billingIsSame = !billing.address_1 || !shipping.address_1 || isSame(billing, addressOf(cart.shipping_address));
  return { shipping, billing: billingIsSame ? emptyAddress(shipping.country_code) : billing, billingIsSame };
};

/** Undefined when there is nothing to check out, or something that the cart's page has to settle first. */
export const loadCheckout = async (
  context: Readonly<RouterContextProvider>,
  jar: Jar,
  search: URLSearchParams,
): Promise<CheckoutView | undefined> => {
  const { region, locale } = getReader(context);
  const catalogue = getCatalogue(context);
  const caller = callerOf(context, jar);
  const [{ cart, regionRefused, choices: offered }, { available, ...hold }, customer, gifts] = await Promise.all([
    shownCart(jar, region, caller),
    cartHold(jar.cartId, caller, context),
    currentCustomer(jar),
    jar.cartId ? giftsOfCart(jar.cartId, caller, locale) : [],
  ]);
  if (!cart || cart.items.length === 0 || regionRefused) return undefined;
  const lines = cartLines(cart, catalogue, available);
  if (lines.some(({ state }) => state !== "ready")) return undefined;

  const { countries } = region;
  const choices = doneSteps(cart, []).includes("address") ? offered : [];
  const done = doneSteps(
    cart,
    choices.map(({ id }) => id),
  );
  const chosenId = cart.shipping_methods[0]?.shipping_option_id ?? undefined;
  return {
    step: openStep(search.get("step"), done),
    done,
    lines,
    totals: totalsOf(cart, catalogue.taxInclusive),
    gifts,
    email: cart.email ?? customer?.email ?? "",
    accountEmail: customer?.email,
    ...addressesOf(cart, countries),
    countries,
    savedAddresses: savedOf(customer, countries),
    choices,
    chosenId,
    chosenName: choices.find(({ id }) => id === chosenId)?.name,
    notice: noticeIn(search),
    hold,
  };
};

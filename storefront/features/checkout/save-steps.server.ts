import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { currentCustomer } from "~/lib/account/customer.server";
import { type Address, addressBody, addressOf, emptyAddress, readAddress } from "~/lib/addresses/address";
import { type AddressProblems, addressProblems, isEmail } from "~/lib/addresses/address-problems";
import { addressErrors } from "~/lib/addresses/problem-texts";
import * as api from "~/lib/cart/cart-api.server";
import type { Catalogue } from "~/lib/catalogue/types";
import type { Jar } from "~/lib/http/jar.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { Step } from "./steps";
import type { CheckoutProblem } from "./types";

export interface CheckoutDesk {
  cartId: string;
  caller: api.Caller;
  catalogue: Catalogue;
  countries: string[];
  i18n: I18n;
  jar: Jar;
}
/** "gone": there is nothing to check out any more, because the cart was paid in another window. */
export type Outcome = CheckoutProblem | "gone" | undefined;

const refused = (step: Step, error: unknown, i18n: I18n, typed: Partial<CheckoutProblem> = {}): Outcome => {
  if (!(error instanceof MedusaError)) throw error;
  if (error.code === "cart_completed" || error.code === "cart_not_found") return "gone";
  const text = refusalText(error, i18n) ?? i18n._(msg`This could not be saved. Please check it and try again.`);
  return { step, errors: { "": text }, isAway: error.isUnreachable, ...typed };
};

export const saveContact = async ({ cartId, caller, i18n }: CheckoutDesk, form: FormData): Promise<Outcome> => {
  const email = String(form.get("email") ?? "").trim();
  const wrong = i18n._(msg`Please enter an e-mail address such as name@example.com; the confirmation goes there.`);
  const problem: CheckoutProblem = { step: "contact", errors: { email: wrong }, email };
  if (!isEmail(email)) return problem;
  try {
    await api.setEmail(cartId, email, caller);
    return undefined;
  } catch (error) {
    // The backend's idea of an e-mail address is a little stricter than ours.
    if (error instanceof MedusaError && error.status === 400) return problem;
    return refused("contact", error, i18n, { email });
  }
};

const keepInAccount = async ({ jar, caller }: CheckoutDesk, address: Address): Promise<void> => {
  if (!(await currentCustomer(jar))) return;
  await medusa("/store/customers/me/addresses", { ...caller, method: "POST", body: addressBody(address) });
};

/** The backend names fields too: it knows for certain which countries this cart can go to. */
const addressRefused = (error: unknown, i18n: I18n, typed: { shipping: Address; billing?: Address }): Outcome => {
  const named = (prefix: string): AddressProblems =>
    Object.fromEntries(
      (error instanceof MedusaError ? error.problems : [])
        .filter(({ field }) => field.startsWith(prefix))
        .map(({ field, code }) => [field.slice(prefix.length), code]),
    );
  const { shipping, billing = shipping } = typed;
  const errors = {
    ...addressErrors(named("shipping_address."), shipping.country_code, i18n),
    ...addressErrors(named("billing_address."), billing.country_code, i18n, "billing_"),
  };
  return Object.keys(errors).length > 0
    ? { step: "address", errors, ...typed }
    : refused("address", error, i18n, typed);
};

export const saveAddress = async (desk: CheckoutDesk, form: FormData): Promise<Outcome> => {
  const { cartId, caller, countries, i18n } = desk;
  const shipping = readAddress(form);
  const billingIsSame = form.get("billing_is_same") === "1";
  const billing = billingIsSame ? shipping : readAddress(form, "billing_");
  const typed = { shipping, billing: billingIsSame ? emptyAddress(shipping.country_code) : billing, billingIsSame };
  const isServed = countries.includes(shipping.country_code);
  const errors = {
    ...addressErrors(
      addressProblems(isServed ? shipping : { ...shipping, country_code: "" }),
      shipping.country_code,
      i18n,
    ),
    ...(billingIsSame ? {} : addressErrors(addressProblems(billing), billing.country_code, i18n, "billing_")),
  };
  // Without scripts a country is chosen by a button, and the billing form opens by sending; neither is an error yet.
  const isOpening = !billingIsSame && !form.has("billing_country_code");
  if (form.has("refresh") || isOpening) return { step: "address", errors: {}, ...typed };
  if (Object.keys(errors).length > 0) return { step: "address", errors, ...typed };
  try {
    await api.setAddresses(cartId, shipping, billing, caller);
    // The order matters more than the address book.
    if (form.get("keep") === "1") await keepInAccount(desk, shipping).catch(() => undefined);
    return undefined;
  } catch (error) {
    return addressRefused(error, i18n, typed);
  }
};

export const takeSavedAddress = async (desk: CheckoutDesk, addressId: string): Promise<Outcome> => {
  const { cartId, caller, i18n, jar } = desk;
  const saved = (await currentCustomer(jar))?.addresses.find(({ id }) => id === addressId);
  if (!saved) return { step: "address", errors: { "": i18n._(msg`This address is no longer in your account.`) } };
  const address = addressOf(saved);
  const errors = addressErrors(addressProblems(address), address.country_code, i18n);
  if (Object.keys(errors).length > 0) return { step: "address", errors, shipping: address, billingIsSame: true };
  try {
    await api.setAddresses(cartId, address, address, caller);
    return undefined;
  } catch (error) {
    return addressRefused(error, i18n, { shipping: address });
  }
};

export const saveShipping = async ({ cartId, caller, i18n }: CheckoutDesk, optionId: string): Promise<Outcome> => {
  const choose = i18n._(msg`Please choose how the parcel should travel.`);
  if (!optionId) return { step: "shipping", errors: { option_id: choose } };
  try {
    await api.setShippingMethod(cartId, optionId, caller);
    return undefined;
  } catch (error) {
    const isNotOffered = error instanceof MedusaError && error.problems.length > 0;
    return isNotOffered ? { step: "shipping", errors: { option_id: choose } } : refused("shipping", error, i18n);
  }
};

import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { currentCustomer } from "~/lib/account/customer.server";
import { type Address, addressBody, addressOf, emptyAddress, readAddress } from "~/lib/addresses/address";
import { addressProblems, isEmail } from "~/lib/addresses/address-problems";
import { addressErrors } from "~/lib/addresses/problem-texts";
import * as api from "~/lib/cart/cart-api.server";
import type { Cart } from "~/lib/cart/types";
import type { Jar } from "~/lib/http/jar.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { Step } from "./steps";
import type { CheckoutProblem } from "./types";

export interface CheckoutDesk {
  cart: Cart;
  caller: api.Caller;
  countries: string[];
  i18n: I18n;
  jar: Jar;
}
type Outcome = CheckoutProblem | undefined;

const refused = (step: Step, error: unknown, i18n: I18n, typed: Partial<CheckoutProblem> = {}): CheckoutProblem => {
  if (!(error instanceof MedusaError)) throw error;
  const text = refusalText(error, i18n) ?? i18n._(msg`This could not be saved. Please check it and try again.`);
  return { step, errors: { "": text }, ...typed };
};

export const saveContact = async ({ cart, caller, i18n }: CheckoutDesk, form: FormData): Promise<Outcome> => {
  const email = String(form.get("email") ?? "").trim();
  const wrong = i18n._(msg`Please enter an e-mail address such as name@example.com; the confirmation goes there.`);
  const problem: CheckoutProblem = { step: "contact", errors: { email: wrong }, email };
  if (!isEmail(email)) return problem;
  try {
    await api.setEmail(cart.id, email, caller);
    return undefined;
  } catch (error) {
    // Medusa's own idea of an e-mail address is a little stricter than ours.
    if (error instanceof MedusaError && error.status === 400) return problem;
    return refused("contact", error, i18n, { email });
  }
};

const keepInAccount = async ({ jar, caller }: CheckoutDesk, address: Address): Promise<void> => {
  if (!(await currentCustomer(jar))) return;
  await medusa("/store/customers/me/addresses", { ...caller, method: "POST", body: addressBody(address) });
};

export const saveAddress = async (desk: CheckoutDesk, form: FormData): Promise<Outcome> => {
  const { cart, caller, countries, i18n } = desk;
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
    await api.setAddresses(cart.id, shipping, billing, caller);
    // The order matters more than the address book.
    if (form.get("keep") === "1") await keepInAccount(desk, shipping).catch(() => undefined);
    return undefined;
  } catch (error) {
    return refused("address", error, i18n, typed);
  }
};

export const takeSavedAddress = async (desk: CheckoutDesk, addressId: string): Promise<Outcome> => {
  const { cart, caller, i18n, jar } = desk;
  const saved = (await currentCustomer(jar))?.addresses.find(({ id }) => id === addressId);
  if (!saved) return { step: "address", errors: { "": i18n._(msg`This address is no longer in your account.`) } };
  const address = addressOf(saved);
  const errors = addressErrors(addressProblems(address), address.country_code, i18n);
  if (Object.keys(errors).length > 0) return { step: "address", errors, shipping: address, billingIsSame: true };
  try {
    await api.setAddresses(cart.id, address, address, caller);
    return undefined;
  } catch (error) {
    return refused("address", error, i18n);
  }
};

export const saveShipping = async ({ cart, caller, i18n }: CheckoutDesk, optionId: string): Promise<Outcome> => {
  const choose = i18n._(msg`Please choose how the parcel should travel.`);
  if (!optionId) return { step: "shipping", errors: { option_id: choose } };
  try {
    await api.setShippingMethod(cart.id, optionId, caller);
    return undefined;
  } catch (error) {
    return refused("shipping", error, i18n);
  }
};

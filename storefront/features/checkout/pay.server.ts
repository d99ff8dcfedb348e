import { msg } from "@lingui/core/macro";
import type { AddressProblems } from "~/lib/addresses/address-problems";
import { addressErrors } from "~/lib/addresses/problem-texts";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { CheckoutDesk } from "./save-steps.server";
import type { CheckoutProblem } from "./types";

export type PayOutcome =
  | { kind: "leave"; url: string }
  | { kind: "stay"; problem: CheckoutProblem }
  /** The cart itself has to change first. */
  | { kind: "cart"; text: string };

const detailsProblem = ({ cart, i18n }: CheckoutDesk, error: MedusaError): CheckoutProblem => {
  const address: AddressProblems = {};
  let emailIsWrong = false;
  for (const { field, code } of error.problems) {
    if (field === "email") emailIsWrong = true;
    else Object.assign(address, { [field.replace("shipping_address.", "")]: code });
  }
  if (emailIsWrong) {
    return { step: "contact", errors: { email: i18n._(msg`This e-mail address cannot be used. Please check it.`) } };
  }
  return { step: "address", errors: addressErrors(address, cart.shipping_address?.country_code ?? "", i18n) };
};

const outcomeOf = (desk: CheckoutDesk, error: MedusaError): PayOutcome => {
  const { i18n } = desk;
  const stay = (text: string): PayOutcome => ({ kind: "stay", problem: { step: "review", errors: { "": text } } });
  const remaining = Number(error.data.remaining ?? 0);
  const limit = Number(error.data.limit ?? 0);
  switch (error.code) {
    case "checkout_details_invalid":
      return { kind: "stay", problem: detailsProblem(desk, error) };
    case "shipping_method_required":
      return {
        kind: "stay",
        problem: { step: "shipping", errors: { option_id: i18n._(msg`Please choose how the parcel should travel.`) } },
      };
    case "cart_empty":
      return { kind: "cart", text: i18n._(msg`Your cart is empty, so there is nothing to pay.`) };
    case "cart_completed":
    case "cart_not_found":
      return { kind: "cart", text: i18n._(msg`This cart has been paid already, perhaps in another window.`) };
    case "product_unavailable":
      return { kind: "cart", text: i18n._(msg`Something in your cart is no longer sold. Nothing was charged.`) };
    case "out_of_stock":
      return { kind: "cart", text: i18n._(msg`Somebody was faster: not all of it is left. Nothing was charged.`) };
    case "edition_limit":
      return {
        kind: "cart",
        text: i18n._(
          msg`This edition is limited to ${limit} per person over all orders; you can still have ${remaining}. Nothing was charged.`,
        ),
      };
    case "cart_changed":
    case "amount_mismatch":
      return stay(i18n._(msg`The cart was changed in another window. Please look at it once more, then pay.`));
    case "payment_unavailable":
      return stay(
        i18n._(
          msg`The payment page cannot be opened at the moment. Nothing was charged and nothing is lost; please try again in a minute.`,
        ),
      );
    case "zero_total":
      return stay(
        i18n._(
          msg`There is nothing to pay for this cart, and it is not a free order that we know of. Please write to us.`,
        ),
      );
    default:
      return stay(
        refusalText(error, i18n) ??
          i18n._(msg`The payment could not be started. Nothing was charged; please try again.`),
      );
  }
};

/** Asks for the hosted page on which this cart can be paid. */
export const openPayment = async (desk: CheckoutDesk): Promise<PayOutcome> => {
  const { cart, caller } = desk;
  try {
    const { url } = await medusa<{ url: string }>(`/store/carts/${cart.id}/checkout-session`, {
      ...caller,
      method: "POST",
      body: { locale: caller.locale },
      timeoutMs: 30_000,
    });
    return { kind: "leave", url };
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    return outcomeOf(desk, error);
  }
};

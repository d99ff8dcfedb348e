import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AddressProblems } from "~/lib/addresses/address-problems";
import { addressErrors } from "~/lib/addresses/problem-texts";
import { getCart } from "~/lib/cart/cart-api.server";
import { cartLines } from "~/lib/cart/lines";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { CheckoutDesk } from "./save-steps.server";
import type { CheckoutProblem } from "./types";

export type PayOutcome =
  | { kind: "leave"; url: string }
  | { kind: "stay"; problem: CheckoutProblem }
  /** The cart itself has to change first. */
  | { kind: "cart"; text: string };

const detailsProblem = async (desk: CheckoutDesk, error: MedusaError): Promise<CheckoutProblem> => {
  const { cartId, caller, i18n } = desk;
  const address: AddressProblems = {};
  let emailIsWrong = false;
  for (const { field, code } of error.problems) {
    if (field === "email") emailIsWrong = true;
    else Object.assign(address, { [field.replace("shipping_address.", "")]: code });
  }
  if (emailIsWrong) {
    return { step: "contact", errors: { email: i18n._(msg`This e-mail address cannot be used. Please check it.`) } };
  }
  const cart = await getCart(cartId, caller).catch(() => undefined);
  return { step: "address", errors: addressErrors(address, cart?.shipping_address?.country_code ?? "", i18n) };
};

interface ShortLine {
  id: string;
  available: number;
}

/** Whoever is too late hears of which things, and what is left of them. */
const shortageText = async (desk: CheckoutDesk, error: MedusaError): Promise<string> => {
  const { cartId, caller, catalogue, i18n } = desk;
  const short = Array.isArray(error.data.items) ? (error.data.items as ShortLine[]) : [];
  const cart = await getCart(cartId, caller).catch(() => undefined);
  const lines = cart ? cartLines(cart, catalogue) : [];
  const sentences = short.flatMap(({ id, available }) => {
    const title = lines.find((line) => line.id === id)?.title;
    if (!title) return [];
    if (available > 0) return i18n._(msg`Somebody was faster: only ${available} of “${title}” are left.`);
    return i18n._(msg`Somebody was faster: every “${title}” is sold, or kept for somebody who is paying.`);
  });
  if (sentences.length === 0) sentences.push(i18n._(msg`Somebody was faster: not all of it is left.`));
  return [...sentences, i18n._(msg`Nothing was charged.`)].join(i18n.locale === "zh-CN" ? "" : " ");
};

const promotionText = (error: MedusaError, i18n: I18n): string => {
  const { code } = error.data;
  return typeof code === "string"
    ? i18n._(msg`The code ${code} has been used up by others. Please take it out, then pay again. Nothing was charged.`)
    : i18n._(msg`An offer in your cart has been used up by others, so the price has changed. Nothing was charged.`);
};

const endedText = (error: MedusaError, i18n: I18n): string => {
  const { code } = error.data;
  return typeof code === "string"
    ? i18n._(
        msg`The code ${code} is not valid any more, so we took it out. Please look at the new price. Nothing was charged.`,
      )
    : i18n._(msg`An offer in your cart has ended, so the price has changed. Nothing was charged.`);
};

const outcomeOf = async (desk: CheckoutDesk, error: MedusaError): Promise<PayOutcome> => {
  const { i18n } = desk;
  const stay = (text: string): PayOutcome => {
    const problem = { step: "review" as const, errors: { "": text }, isAway: error.isUnreachable };
    return { kind: "stay", problem };
  };
  const remaining = Number(error.data.remaining ?? 0);
  const limit = Number(error.data.limit ?? 0);
  switch (error.code) {
    case "checkout_details_invalid":
      return { kind: "stay", problem: await detailsProblem(desk, error) };
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
      return { kind: "cart", text: await shortageText(desk, error) };
    case "promotion_limit":
      return { kind: "cart", text: promotionText(error, i18n) };
    case "promotion_over":
      return { kind: "cart", text: endedText(error, i18n) };
    case "edition_limit":
      return {
        kind: "cart",
        text: i18n._(
          msg`This edition is limited to ${limit} per person over all orders; you can still have ${remaining}. Nothing was charged.`,
        ),
      };
    case "cart_changed":
    case "hold_given_back":
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
  const { cartId, caller } = desk;
  try {
    const { url } = await medusa<{ url: string }>(`/checkout/carts/${cartId}/page`, {
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

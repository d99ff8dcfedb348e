import type Stripe from "stripe";
import { cardMethod, type PayerDetails, walletMethod } from "../payment-methods.ts";
import type { StoredMethod } from "../rows.ts";
import type { World } from "../world.ts";
import { readCard } from "./card-form.ts";
import type { Sheet } from "./sheet.ts";
import type { Texts } from "./texts.ts";

type Choice = { method: StoredMethod } | { problem: keyof Texts };

/** The card or wallet the form names, or the first thing that is wrong with it. */
export function chosenMethod(world: World, sheet: Sheet, values: Record<string, string>): Choice {
  const email = values.email || sheet.email || null;
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return { problem: "invalid_email" };
  const payer: PayerDetails = { email, name: values.billingName || null };
  const type = values.testCard ? "card" : (values.paymentMethod ?? "card");
  if (!sheet.methodTypes.includes(type)) return { problem: "unknown_method" };
  if (type === "alipay" || type === "wechat_pay") return { method: walletMethod(world, type, payer) };
  const entry = readCard(values, new Date(world.clock.nowMs()));
  return "problem" in entry ? entry : { method: cardMethod(world, entry.card, payer, entry.expiry) };
}

/** Why the last try failed, in the words of the page. */
export function lastProblem(intent: Stripe.PaymentIntent | undefined, texts: Texts): string | undefined {
  const error = intent?.last_payment_error;
  if (!error) return undefined;
  const known = texts[(error.decline_code ?? error.code ?? "") as keyof Texts];
  return known ?? error.message ?? texts.generic_decline;
}

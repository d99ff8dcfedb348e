import type Stripe from "stripe";
import type { Answer, Received } from "../http.ts";
import { createIntent } from "../intents.ts";
import { cardMethod, type PayerDetails, walletMethod } from "../payment-methods.ts";
import { attemptPayment } from "../payments.ts";
import type { StoredMethod } from "../rows.ts";
import { expireOverdueSessions } from "../session-lifecycle.ts";
import type { World } from "../world.ts";
import { readCard } from "./card-form.ts";
import { messagePage, redirect } from "./layout.ts";
import { payPage } from "./pay-page.ts";
import { type Language, languageFor, type Texts } from "./texts.ts";

/** The hosted page of a Checkout Session: GET shows it, POST is the buyer pressing Pay. */
export function checkoutPage(world: World, received: Received, sessionId: string): Answer {
  expireOverdueSessions(world);
  const session = world.tables.sessions.get(sessionId);
  const language = languageFor(session?.locale, received.headers["accept-language"]);
  const { texts } = language;
  if (!session) return messagePage(language, texts.missingTitle, texts.missingText, null, "", 404);
  if (session.status === "expired") {
    return messagePage(language, texts.expiredTitle, texts.expiredText, session.cancel_url, texts.back, 410);
  }
  if (session.status === "complete") {
    return messagePage(language, texts.doneTitle, texts.doneText, successUrl(session), texts.doneLink, 200);
  }
  return received.method === "POST"
    ? pay(world, session, language, new URLSearchParams(received.body))
    : payPage(world, session, language, { values: {}, problem: lastProblem(world, session, texts) });
}

export function successUrl(session: Stripe.Checkout.Session): string {
  return (session.success_url ?? "").replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

function pay(world: World, session: Stripe.Checkout.Session, language: Language, body: URLSearchParams): Answer {
  const values = Object.fromEntries(body);
  const chosen = methodFrom(world, session, values);
  if ("problem" in chosen)
    return payPage(world, session, language, { values, problem: language.texts[chosen.problem] });
  const intent = intentOf(world, session);
  attemptPayment(world, intent, chosen.method);
  if (intent.status === "requires_action") return redirect(`/authenticate/${intent.id}`);
  if (intent.status === "requires_payment_method") {
    return payPage(world, session, language, { values, problem: lastProblem(world, session, language.texts) });
  }
  return redirect(successUrl(session));
}

type Choice = { method: StoredMethod } | { problem: keyof Texts };

function methodFrom(world: World, session: Stripe.Checkout.Session, values: Record<string, string>): Choice {
  const email = values.email || session.customer_email || null;
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return { problem: "invalid_email" };
  const payer: PayerDetails = { email, name: values.billingName || null };
  const type = values.testCard ? "card" : (values.paymentMethod ?? "card");
  if (!session.payment_method_types.includes(type)) return { problem: "unknown_method" };
  if (type === "alipay" || type === "wechat_pay") return { method: walletMethod(world, type, payer) };
  const entry = readCard(values, new Date(world.clock.nowMs()));
  return "problem" in entry ? entry : { method: cardMethod(world, entry.card, payer, entry.expiry) };
}

/** As with Stripe, the intent comes into being when the buyer first presses Pay. */
function intentOf(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const existing = world.tables.intents.get(String(session.payment_intent));
  if (existing) return existing;
  const plan = world.tables.checkoutPlans.get(session.id);
  const intent = createIntent(world, {
    amountMinor: session.amount_total ?? 0,
    currency: session.currency ?? "",
    captureMethod: plan?.captureMethods.intent ?? "automatic_async",
    cardCapture: plan?.captureMethods.card,
    types: session.payment_method_types,
    allowedTypes: session.allowed_payment_method_types,
    metadata: plan?.intent.metadata ?? {},
    description: plan?.intent.description ?? null,
    receiptEmail: plan?.intent.receiptEmail ?? null,
    customer: session.customer as string | null,
    shipping: plan?.shipping ?? null,
    sessionId: session.id,
    returnUrl: `${world.publicUrl}/c/pay/${session.id}`,
    automaticMethods: null,
  });
  world.tables.sessions.update(session, { payment_intent: intent.id });
  return intent;
}

function lastProblem(world: World, session: Stripe.Checkout.Session, texts: Texts): string | undefined {
  const error = world.tables.intents.get(String(session.payment_intent))?.last_payment_error;
  if (!error) return undefined;
  const known = texts[(error.decline_code ?? error.code ?? "") as keyof Texts];
  return known ?? error.message ?? texts.generic_decline;
}

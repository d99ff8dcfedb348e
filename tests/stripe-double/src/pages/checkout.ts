import type Stripe from "stripe";
import type { Answer, Received } from "../http.ts";
import { createIntent } from "../intents.ts";
import { attemptPayment } from "../payments.ts";
import { expireOverdueSessions, intentOfSession } from "../session-lifecycle.ts";
import type { World } from "../world.ts";
import { chosenMethod, lastProblem } from "./chosen-method.ts";
import { messagePage, redirect } from "./layout.ts";
import { payPage } from "./pay-page.ts";
import { sheetOfSession } from "./sheet.ts";
import { type Language, languageFor } from "./texts.ts";

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
    : payPage(sheetOfSession(world, session), language, {
        values: {},
        problem: lastProblem(intentOfSession(world, session), texts),
      });
}

export function successUrl(session: Stripe.Checkout.Session): string {
  return (session.success_url ?? "").replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

function pay(world: World, session: Stripe.Checkout.Session, language: Language, body: URLSearchParams): Answer {
  const values = Object.fromEntries(body);
  const sheet = sheetOfSession(world, session);
  const chosen = chosenMethod(world, sheet, values);
  if ("problem" in chosen) return payPage(sheet, language, { values, problem: language.texts[chosen.problem] });
  const intent = intentOf(world, session);
  attemptPayment(world, intent, chosen.method);
  if (intent.status === "requires_action") return redirect(`/authenticate/${intent.id}`);
  if (intent.status === "requires_payment_method") {
    return payPage(sheet, language, { values, problem: lastProblem(intent, language.texts) });
  }
  return redirect(successUrl(session));
}

/** As with Stripe, the intent comes into being when the buyer first presses Pay. */
function intentOf(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const existing = intentOfSession(world, session);
  if (existing) return existing;
  const subscribes = session.mode === "subscription";
  const plan = world.tables.checkoutPlans.get(session.id);
  const intent = createIntent(world, {
    amountMinor: session.amount_total ?? 0,
    currency: session.currency ?? "",
    captureMethod: subscribes ? "automatic" : (plan?.captureMethods.intent ?? "automatic_async"),
    futureUsage: subscribes ? "off_session" : null,
    cardCapture: plan?.captureMethods.card,
    types: session.payment_method_types,
    allowedTypes: session.allowed_payment_method_types,
    metadata: plan?.intent.metadata ?? {},
    description: subscribes ? "Subscription creation" : (plan?.intent.description ?? null),
    receiptEmail: plan?.intent.receiptEmail ?? null,
    customer: session.customer as string | null,
    shipping: plan?.shipping ?? null,
    sessionId: session.id,
    returnUrl: `${world.publicUrl}/c/pay/${session.id}`,
    automaticMethods: null,
  });
  if (subscribes && plan) world.tables.checkoutPlans.update(plan, { intentId: intent.id });
  else world.tables.sessions.update(session, { payment_intent: intent.id });
  return intent;
}

import type { Answer, Received } from "../http.ts";
import { planOf } from "../intents.ts";
import { formatMinor } from "../money.ts";
import { answerChallenge } from "../payments.ts";
import { expireOverdueSessions } from "../session-lifecycle.ts";
import type { World } from "../world.ts";
import { successUrl } from "./checkout.ts";
import { escapeHtml, messagePage, page, redirect } from "./layout.ts";
import { languageFor } from "./texts.ts";

/** The page of the buyer's bank (3-D Secure) or wallet: one question, two buttons. */
export function authenticatePage(world: World, received: Received, intentId: string): Answer {
  expireOverdueSessions(world);
  const intent = world.tables.intents.get(intentId);
  const plan = intent && planOf(world, intent);
  const session = world.tables.sessions.get(plan?.sessionId ?? "");
  const language = languageFor(session?.locale, received.headers["accept-language"]);
  const { texts } = language;
  if (!intent || !plan) return messagePage(language, texts.missingTitle, texts.missingText, null, "", 404);
  if (received.method === "POST" && intent.status === "requires_action") {
    answerChallenge(world, intent, new URLSearchParams(received.body).get("outcome") === "complete");
  }
  if (intent.status !== "requires_action") {
    if (session?.status === "complete") return redirect(successUrl(session));
    return redirect(plan.returnUrl ?? "/");
  }
  const wallet = world.tables.methods.get(plan.methodId ?? "")?.type !== "card";
  const amount = formatMinor(intent.amount, intent.currency, language.tag);
  const content = `<section class="sheet">
<h1>${escapeHtml(texts.authTitle)}</h1>
<p class="total">${escapeHtml(amount)}</p>
<p>${escapeHtml(wallet ? texts.walletQuestion : texts.authQuestion)}</p>
<form method="post">
<button class="act" type="submit" name="outcome" value="complete" id="test-source-authorize-3ds">${escapeHtml(texts.complete)}</button>
<p></p>
<button class="quiet" type="submit" name="outcome" value="fail" id="test-source-fail-3ds">${escapeHtml(texts.fail)}</button>
</form>
</section>`;
  return page(language, texts.authTitle, content);
}

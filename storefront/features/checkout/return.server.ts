import type { RouterContextProvider } from "react-router";
import { urls } from "~/config/urls";
import { callerOf } from "~/lib/cart/caller.server";
import { getCart } from "~/lib/cart/cart-api.server";
import type { Jar } from "~/lib/http/jar.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { getReader } from "~/lib/reader/reader.server";
import type { CompleteAnswer, RefundReason } from "../../../plugins/community/src/types/checkout";

/** The payment page sends everybody back here. What to show, when there is no order to show yet. */
export type ReturnState =
  | { kind: "waiting"; nextPath: string }
  | { kind: "long-wait"; nextPath: string }
  | { kind: "refunded"; reason: RefundReason }
  | { kind: "unreachable"; nextPath: string }
  | { kind: "unknown" };

/** Two seconds apart, so half a minute; after that a reader should not have to keep watching. */
const maxTries = 15;

const forgetPaidCart = async (jar: Jar, context: Readonly<RouterContextProvider>): Promise<void> => {
  if (!jar.cartId) return;
  // On a second return the cookie may already hold a new cart, which has nothing to do with this payment.
  const cart = await getCart(jar.cartId, callerOf(context, jar)).catch(() => undefined);
  if (!cart || cart.completed_at) jar.clearCart();
};

/** Finishes the order, or says why not. Asking again and again is harmless: the backend answers the same each time. */
export const finishCheckout = async (
  context: Readonly<RouterContextProvider>,
  jar: Jar,
  search: URLSearchParams,
): Promise<ReturnState | Response> => {
  const { language } = getReader(context);
  const sessionId = search.get("session_id") ?? "";
  const tries = Math.max(0, Math.trunc(Number(search.get("tries")) || 0));
  const nextPath = urls.checkoutReturn(language, { session_id: sessionId, tries: tries + 1 });
  if (!/^cs_\w{1,250}$/.test(sessionId)) return { kind: "unknown" };
  try {
    const answer = await medusa<CompleteAnswer>(`/checkout/sessions/${sessionId}/complete`, {
      ...callerOf(context, jar),
      method: "POST",
      timeoutMs: 30_000,
    });
    switch (answer.status) {
      case "complete":
        await forgetPaidCart(jar, context);
        return jar.redirect(`${urls.order(language, answer.order.id, answer.token)}&thanks=1`);
      case "open":
        return jar.redirect(urls.checkout(language, { open: 1 }));
      case "expired":
        return jar.redirect(urls.checkout(language, { expired: 1 }));
      case "refunded":
        return { kind: "refunded", reason: answer.reason };
      case "processing":
        return tries < maxTries ? { kind: "waiting", nextPath } : { kind: "long-wait", nextPath };
    }
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    if (error.status === 404 || error.status === 400) return { kind: "unknown" };
    return { kind: "unreachable", nextPath };
  }
};

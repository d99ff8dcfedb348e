import type Stripe from "stripe";
import { linesOf } from "../billing/invoice-lines.ts";
import type { World } from "../world.ts";

/** What a hosted page asks money for: a Checkout Session or an invoice. */
export interface Sheet {
  amountMinor: number;
  currency: string;
  items: { name: string; quantity: number; amountMinor: number }[];
  methodTypes: string[];
  /** Undefined: the page does not ask who pays. */
  email: string | undefined;
  backUrl: string | null;
}

export function sheetOfSession(world: World, session: Stripe.Checkout.Session): Sheet {
  const lines = world.tables.checkoutPlans.get(session.id)?.lineItems ?? [];
  return {
    amountMinor: session.amount_total ?? 0,
    currency: session.currency ?? "usd",
    items: lines.map((line) => {
      return { name: line.description ?? "", quantity: line.quantity ?? 1, amountMinor: line.amount_total };
    }),
    methodTypes: session.payment_method_types,
    email: session.customer_email ?? "",
    backUrl: session.cancel_url,
  };
}

export function sheetOfInvoice(world: World, invoice: Stripe.Invoice): Sheet {
  return {
    amountMinor: invoice.amount_remaining,
    currency: invoice.currency,
    items: linesOf(world, invoice.id).map((line) => {
      return { name: line.description ?? "", quantity: line.quantity ?? 1, amountMinor: line.amount };
    }),
    methodTypes: ["card"],
    email: undefined,
    backUrl: null,
  };
}

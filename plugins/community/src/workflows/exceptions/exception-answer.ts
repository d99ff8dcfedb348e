import { actionsFor } from "../../domain/exception-actions";
import { toMajorUnits } from "../../domain/minor-units";
import type { ExceptionAnswer, ExceptionLogEntry } from "../../types/exceptions";
import type { ShippingBlocker } from "../../types/shipping";
import type { CommunityOptions } from "../plugin-options";

export interface ExceptionRow {
  id: string;
  kind: ExceptionAnswer["kind"];
  subject: string;
  state: ExceptionAnswer["state"];
  done: ExceptionAnswer["done"];
  left_to_do: ExceptionAnswer["left_to_do"];
  email: string | null;
  order_id: string | null;
  display_id: number | null;
  order_is_live: boolean;
  customer_id: string | null;
  cart_id: string | null;
  payment_intent_id: string | null;
  amount_minor: string | null;
  currency: string | null;
  details: Record<string, unknown>;
  occurrences: number;
  note: string | null;
  settled_by: string | null;
  settled_by_email: string | null;
  settled_at: Date | null;
  created_at: Date;
  updated_at: Date;
  log: ExceptionLogEntry[];
}

type StripeAccount = CommunityOptions["stripe"];

export function toAnswer(row: ExceptionRow, stripe: StripeAccount): ExceptionAnswer {
  const order = row.order_id !== null && row.display_id !== null;
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    state: row.state,
    done: row.done,
    left_to_do: row.left_to_do,
    email: row.email,
    order: order
      ? { id: row.order_id as string, display_id: row.display_id as number, is_live: row.order_is_live }
      : null,
    customer_id: row.customer_id,
    cart_id: row.cart_id,
    payment_intent_id: row.payment_intent_id,
    stripe_url: dashboardUrl(row.payment_intent_id, stripe),
    amount: row.amount_minor && row.currency ? toMajorUnits(BigInt(row.amount_minor), row.currency) : null,
    currency: row.currency,
    details: row.details,
    occurrences: row.occurrences,
    note: row.note,
    settled_by: row.settled_by === null ? null : { id: row.settled_by, email: row.settled_by_email },
    settled_at: row.settled_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    log: row.log,
    actions: actionsFor({
      kind: row.kind,
      state: row.state,
      orderIsLive: row.order_is_live,
      lacksStock: lacksStock(row.details),
    }),
  };
}

function lacksStock({ reasons }: Record<string, unknown>): boolean {
  return Array.isArray(reasons) && reasons.some((reason: ShippingBlocker) => reason.line_item_id);
}

/** The stand-in for Stripe has no dashboard. */
function dashboardUrl(paymentIntentId: string | null, stripe: StripeAccount): string | null {
  if (!paymentIntentId || !stripe || stripe.apiBase) return null;
  const mode = stripe.apiKey.includes("_test_") ? "test/" : "";
  return `https://dashboard.stripe.com/${mode}payments/${paymentIntentId}`;
}

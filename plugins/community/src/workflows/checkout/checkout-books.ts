import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PROVIDER_ID } from "../../providers/stripe-checkout/options";

/** What our own books say about one Checkout Session at Stripe. */
export interface CheckoutBooks {
  cart: { id: string; email: string | null } | null;
  order: { id: string; display_id: number; live: boolean } | null;
  session: { id: string; payment_collection_id: string; data: Record<string, unknown> } | null;
  /** The payment this session became; null until an order was placed with it. */
  payment: { id: string; canceled: boolean; captured: boolean } | null;
  /** Another payment that carries the order. */
  paidOtherwise: boolean;
}

interface SessionRow {
  id: string;
  payment_collection_id: string;
  provider_id: string;
  data: Record<string, unknown>;
  payment: PaymentRow | null;
}

interface PaymentRow {
  id: string;
  canceled_at: string | null;
  captured_at: string | null;
}

export async function readBooks(
  container: MedusaContainer,
  metadata: Record<string, string> | null,
): Promise<CheckoutBooks> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const first = async <T>(entity: string, fields: string[], filters: Record<string, unknown>): Promise<T | null> =>
    ((await query.graph({ entity, fields, filters } as never)).data[0] as T | undefined) ?? null;

  const session = metadata?.payment_session_id
    ? await first<SessionRow>(
        "payment_session",
        [
          "id",
          "payment_collection_id",
          "provider_id",
          "data",
          "payment.id",
          "payment.canceled_at",
          "payment.captured_at",
        ],
        { id: metadata.payment_session_id, provider_id: PROVIDER_ID },
      )
    : null;
  const link = session
    ? await first<{ cart_id: string }>("cart_payment_collection", ["cart_id"], {
        payment_collection_id: session.payment_collection_id,
      })
    : null;
  const cartId = link?.cart_id ?? metadata?.cart_id ?? null;
  const cart = cartId
    ? await first<{ id: string; email: string | null }>("cart", ["id", "email"], { id: cartId })
    : null;
  const order = cartId ? await orderOf(first, cartId) : null;
  const payments = order?.payments ?? [];
  return {
    cart,
    order: order && { id: order.id, display_id: order.display_id, live: order.status !== "canceled" },
    session,
    payment: session?.payment
      ? {
          id: session.payment.id,
          canceled: session.payment.canceled_at !== null,
          captured: session.payment.captured_at !== null,
        }
      : null,
    paidOtherwise: payments.some((payment) => payment.canceled_at === null && payment.id !== session?.payment?.id),
  };
}

type First = <T>(entity: string, fields: string[], filters: Record<string, unknown>) => Promise<T | null>;

async function orderOf(first: First, cartId: string) {
  const link = await first<{ order_id: string }>("order_cart", ["order_id"], { cart_id: cartId });
  if (!link) return null;
  const fields = [
    "id",
    "display_id",
    "status",
    "payment_collections.payments.id",
    "payment_collections.payments.canceled_at",
  ];
  const order = await first<{
    id: string;
    display_id: number;
    status: string;
    payment_collections: ({ payments: PaymentRow[] } | null)[];
  }>("order", fields, { id: link.order_id });
  return (
    order && {
      ...order,
      payments: (order.payment_collections ?? []).flatMap((collection) => collection?.payments ?? []),
    }
  );
}

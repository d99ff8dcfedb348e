import { expect } from "@playwright/test";
import type { AdminApi } from "./admin-api.ts";

interface Payment {
  id: string;
  amount: number;
  captures: { id: string; amount: number }[];
  refunds: { id: string; amount: number }[];
}

export interface Order {
  id: string;
  display_id: number;
  email: string;
  status: string;
  payment_status: string;
  currency_code: string;
  total: number;
  discount_total: number;
  items: { title: string; quantity: number; variant_sku: string | null }[];
  shipping_address: Record<string, string | null> | null;
  payment_collections: { payments: Payment[] }[];
}

const FIELDS =
  "id,display_id,email,status,payment_status,currency_code,total,discount_total,*items,*shipping_address," +
  "*payment_collections.payments,*payment_collections.payments.captures,*payment_collections.payments.refunds";

export async function ordersOf(admin: AdminApi, email: string): Promise<Order[]> {
  const query = { q: email, fields: FIELDS, limit: "50" };
  const { orders } = await admin.get<{ orders: Order[] }>("/admin/orders", query);
  return orders.filter((order) => order.email === email);
}

/** The one order of this buyer, once it is captured. */
export async function paidOrder(admin: AdminApi, email: string): Promise<Order> {
  await expect
    .poll(async () => (await ordersOf(admin, email)).map((order) => order.payment_status), {
      message: `one captured order for ${email}`,
      timeout: 30_000,
    })
    .toEqual(["captured"]);
  const [order] = await ordersOf(admin, email);
  if (!order) throw new Error(`the order of ${email} vanished`);
  const payments = order.payment_collections.flatMap((collection) => collection.payments);
  const captured = payments.flatMap((payment) => payment.captures).reduce((sum, capture) => sum + capture.amount, 0);
  expect(captured, "what was captured is what the order costs").toBeCloseTo(order.total, 2);
  return order;
}

/** The order's total in the smallest unit of its currency, as Stripe counts. */
export function moneyIn(order: Order): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency: order.currency_code });
  return Math.round(order.total * 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

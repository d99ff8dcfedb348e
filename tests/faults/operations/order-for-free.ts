import type { CheckoutSessionAnswer, ErrorAnswer } from "../../../plugins/community/src/types/checkout.ts";
import { paths } from "../paths.ts";
import { operation } from "./operation.ts";

/** Promotions leave nothing to pay: the order is made at once. */
export const orderForFree = operation({
  name: "order for free",
  weight: 1,
  repeats: true,
  prepare: async (bench) => ({ cart: await bench.freeCarts.take() }),
  act: (bench, { cart }) =>
    bench.ask<CheckoutSessionAnswer & ErrorAnswer>(paths.page(cart.id), { body: { locale: "en" } }),
  acknowledged: ({ status, body }) => {
    // Whoever asks again after a cut line hears that it is done.
    if (status === 409 && body.code === "cart_completed") return "completed";
    return status === 200 ? (/order_\w+/.exec(body.url)?.[0] ?? null) : null;
  },
  check: (books, { cart }, told) => {
    const orders = books.ordersOf(cart.id);
    return [
      told !== null && orders.length !== 1 && `${orders.length} orders of ${cart.id}`,
      told?.startsWith("order_") === true && orders[0]?.id !== told && `${cart.id} is ${orders[0]?.id}, not ${told}`,
      orders.some(({ lines, reservations }) => lines !== reservations) && `the order of ${cart.id} reserves too little`,
      books.paymentsOf(cart.id).length > 0 && `${cart.id} was charged`,
    ];
  },
});

import type { CheckoutSessionAnswer } from "../../../plugins/community/src/types/checkout.ts";
import { paths } from "../paths.ts";
import { operation } from "./operation.ts";
import type { Purchase } from "./purchase.ts";

export const openPage = operation({
  name: "open the payment page",
  weight: 2,
  repeats: true,
  prepare: async (bench): Promise<Purchase> => ({ cart: await bench.carts.take() }),
  act: (bench, { cart }) => bench.ask<CheckoutSessionAnswer>(paths.page(cart.id), { body: { locale: "en" } }),
  acknowledged: ({ status, body }, purchase) => {
    if (status !== 200 || !body.session_id) return null;
    purchase.page = { id: body.session_id, url: body.url };
    return purchase.page;
  },
  check: (books, { cart }, page) => [
    page !== null && !books.sessions.has(page.id) && `Stripe does not know ${page.id} of ${cart.id}`,
  ],
});

import type { CompleteAnswer } from "../../../plugins/community/src/types/checkout.ts";
import { paths } from "../paths.ts";
import { openPage } from "./open-page.ts";
import { operation } from "./operation.ts";
import { payAtStripe } from "./pay.ts";
import { expectNoCharge } from "./purchase.ts";

/**
 * A process died after it had changed a cart and before it closed the old page, and that page is paid: the money goes
 * back, once.
 */
export const payChangedCart = operation({
  name: "pay for a cart that was changed",
  weight: 1,
  repeats: true,
  prepare: async (bench) => {
    const purchase = await bench.done(openPage);
    const raise = "update cart_line_item set quantity = quantity + 1 where cart_id = $1";
    await bench.persist(() => bench.rig.database.sql(raise, [purchase.cart.id]));
    await payAtStripe(purchase);
    return purchase;
  },
  act: (bench, { page }) => bench.ask<CompleteAnswer>(paths.complete(page?.id ?? ""), { body: {} }),
  acknowledged: ({ body }) => (body.status === "refunded" ? body.reason : null),
  check: (books, { cart }, reason) => [
    ...expectNoCharge(books, cart.id),
    reason !== null && reason !== "cart_changed" && `${cart.id} was given back because of ${reason}`,
  ],
  explains: ({ kind, cartId }, { cart }) => kind === "payment_without_order" && cartId === cart.id,
});

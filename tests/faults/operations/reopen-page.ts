import type { CheckoutSessionAnswer } from "../../../plugins/community/src/types/checkout.ts";
import { paths } from "../paths.ts";
import { openPage } from "./open-page.ts";
import { operation } from "./operation.ts";
import type { Purchase } from "./purchase.ts";
import { raiseCart } from "./raise-cart.ts";

/** The cart was changed: its old page closes before a new one opens. */
export const reopenPage = operation({
  name: "open the page of a changed cart",
  weight: 1,
  repeats: true,
  prepare: async (bench): Promise<Purchase & { oldId: string; mayChangeAgain: boolean }> => {
    const purchase = await bench.done(openPage);
    // What was asked on a line that was cut may still be done, and changes the cart once more.
    let mayChangeAgain = false;
    while (!(await raiseCart(bench, purchase))) {
      mayChangeAgain = true;
      await bench.pause(300);
    }
    return { ...purchase, oldId: purchase.page?.id ?? "", mayChangeAgain };
  },
  act: (bench, { cart }) => bench.ask<CheckoutSessionAnswer>(paths.page(cart.id), { body: { locale: "en" } }),
  acknowledged: ({ status, body }) => (status === 200 && body.session_id ? body.session_id : null),
  check: (books, { cart, oldId, mayChangeAgain }, newId) =>
    newId === null
      ? []
      : [
          newId === oldId && `${cart.id} was sent to its old page`,
          books.sessions.get(oldId)?.status === "open" && `the old page of ${cart.id} is still open`,
          !mayChangeAgain && books.sessions.get(newId)?.status !== "open" && `the new page of ${cart.id} is not open`,
        ],
});

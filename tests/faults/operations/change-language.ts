import type { CheckoutSessionAnswer } from "../../../plugins/community/src/types/checkout.ts";
import { paths } from "../paths.ts";
import { openPage } from "./open-page.ts";
import { operation } from "./operation.ts";
import type { Purchase } from "./purchase.ts";

/** The buyer goes back, changes the language, and goes to pay once more: the old page closes. */
export const changeLanguage = operation({
  name: "open the page in another language",
  weight: 1,
  repeats: true,
  prepare: async (bench): Promise<Purchase & { oldId: string }> => {
    const purchase = await bench.done(openPage);
    return { ...purchase, oldId: purchase.page?.id ?? "" };
  },
  act: (bench, { cart }) => bench.ask<CheckoutSessionAnswer>(paths.page(cart.id), { body: { locale: "zh-CN" } }),
  acknowledged: ({ status, body }) => (status === 200 && body.session_id ? body.session_id : null),
  check: (books, { cart, oldId }, newId) => [
    newId === oldId && `${cart.id} was sent to its old page`,
    newId !== null && books.sessions.get(oldId)?.status === "open" && `the old page of ${cart.id} is still open`,
    newId !== null && books.sessions.get(newId)?.status !== "open" && `the new page of ${cart.id} is not open`,
  ],
});

import type { AcceptOfferAnswer } from "../../../plugins/community/src/types/wait-list.ts";
import { paths } from "../paths.ts";
import { offeredWaiter } from "./offered-waiter.ts";
import { operation } from "./operation.ts";
import { expectOnePlace } from "./waiting.ts";

export const acceptOffer = operation({
  name: "accept an offer",
  weight: 1,
  repeats: true,
  prepare: offeredWaiter,
  act: (bench, { token = "" }) => bench.ask<AcceptOfferAnswer>(`${paths.place(token)}/accept`, { body: {} }),
  acknowledged: ({ status, body }) => (status === 200 ? body.cart_id : null),
  check: (books, waiter, cartId) => {
    const [wait] = books.waitsOf(waiter.email);
    return [
      ...expectOnePlace(books, waiter),
      cartId !== null && wait?.state !== "accepted" && `${waiter.email} took an offer that is ${wait?.state}`,
      cartId !== null &&
        wait?.cartId !== cartId &&
        `the units of ${waiter.email} are in ${wait?.cartId}, not ${cartId}`,
    ];
  },
});

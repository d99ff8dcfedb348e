import { paths } from "../paths.ts";
import { openPage } from "./open-page.ts";
import { operation } from "./operation.ts";
import { expectNoCharge } from "./purchase.ts";

export const giveBackHold = operation({
  name: "give the hold back",
  weight: 2,
  repeats: true,
  prepare: (bench) => bench.done(openPage),
  act: (bench, { cart }) => bench.ask<{ hold: unknown }>(paths.hold(cart.id), { method: "DELETE" }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { cart, page }, told) => [
    ...expectNoCharge(books, cart.id),
    told !== null && books.isHeld(cart.id) && `${cart.id} holds units that were given back`,
    told !== null && books.sessions.get(page?.id ?? "")?.status === "open" && `the page of ${cart.id} is still open`,
  ],
});

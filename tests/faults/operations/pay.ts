import { CARDS } from "../../integration/buyer.ts";
import { type Answer, send } from "../rig/http.ts";
import { openPage } from "./open-page.ts";
import { operation } from "./operation.ts";
import { expectOneOrder, type Purchase } from "./purchase.ts";

/** The buyer pays and never comes back: the webhooks alone must make the order. */
export const pay = operation({
  name: "pay",
  weight: 1,
  prepare: (bench) => bench.done(openPage),
  act: (_bench, purchase) => payAtStripe(purchase),
  acknowledged: ({ status, location }) => (status === 303 || status === 302 ? (location ?? "") : null),
  check: (books, purchase, told) => (told === null ? [] : expectOneOrder(books, purchase)),
});

export function payAtStripe({ page }: Purchase): Promise<Answer<unknown>> {
  const body = new URLSearchParams({ testCard: CARDS.success }).toString();
  return send(page?.url ?? "", {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
}

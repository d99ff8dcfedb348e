import type { CompleteAnswer } from "../../../plugins/community/src/types/checkout.ts";
import { reckon } from "../books/promises.ts";
import { openPage } from "../operations/open-page.ts";
import { pay } from "../operations/pay.ts";
import { isPaidOnce, type Purchase } from "../operations/purchase.ts";
import { paths } from "../paths.ts";
import { exactly, none, note } from "../report.ts";
import { settleDown } from "../settle-down.ts";
import { openBench } from "./prepared.ts";
import { each, type Scenario } from "./scenario.ts";

const SIZES = { short: { carts: 20 }, full: { carts: 200 } };
const SUBMISSIONS = 20;

/** Every buyer comes back in twenty tabs at once, and the webhooks come doubled and shuffled at the same time. */
export const sameCart: Scenario = {
  name: "same-cart",
  async run(rig, random, size) {
    const bench = await openBench(rig, random);
    const { stripe } = rig;
    await stripe.control("mode", { hold: true, duplicate: 1, shuffle: true });
    const purchases: Purchase[] = [];
    const places = Array.from({ length: SIZES[size].carts });
    await each(places, 16, async () => {
      const purchase = await bench.done(openPage);
      await pay.performOn(bench, purchase);
      purchases.push(purchase);
    });
    const answers = new Map<string, Set<string>>(purchases.map(({ cart }) => [cart.id, new Set()]));
    const strange: string[] = [];
    const submissions = purchases.flatMap((purchase) => Array.from({ length: SUBMISSIONS }, () => purchase));
    submissions.sort(() => random.next() - 0.5);
    const began = Date.now();
    await stripe.control("mode", { hold: false });
    await each(submissions, 80, async ({ cart, page }) => {
      const { status, body } = await bench.ask<CompleteAnswer>(paths.complete(page?.id ?? ""), { body: {} });
      if (body.status === "complete") answers.get(cart.id)?.add(body.order.id);
      else strange.push(`${status} ${JSON.stringify(body)}`);
    });
    const seconds = (Date.now() - began) / 1000;
    await stripe.control("mode", { duplicate: 0, shuffle: false });
    await settleDown(bench);
    const { books, findings } = await reckon(bench);
    const orders = purchases.flatMap(({ cart }) => books.ordersOf(cart.id));
    return [
      note("submissions by the return page", submissions.length),
      exactly("orders", orders.length, purchases.length),
      exactly(
        "paid in full, captured once",
        orders.filter((order) => isPaidOnce(books, order)).length,
        purchases.length,
      ),
      exactly(
        "carts whose tabs all show one order",
        [...answers.values()].filter(({ size: seen }) => seen === 1).length,
        purchases.length,
      ),
      ...none("other answers", strange),
      note("submissions per second", (submissions.length / seconds).toFixed(0)),
      ...findings,
    ];
  },
};

import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "../bench.ts";
import { reckon } from "../books/promises.ts";
import { openPage } from "../operations/open-page.ts";
import { operation } from "../operations/operation.ts";
import { payAtStripe } from "../operations/pay.ts";
import { expectNoCharge, expectOneOrder, type Purchase } from "../operations/purchase.ts";
import { raiseCart } from "../operations/raise-cart.ts";
import { paths } from "../paths.ts";
import { exactly, type Finding, none, note } from "../report.ts";
import { settleDown } from "../settle-down.ts";
import { openBench } from "./prepared.ts";
import { each, type Scenario } from "./scenario.ts";

const SIZES = { short: { carts: 30 }, full: { carts: 300 } };
const SOON_MS = 600;

/** While the buyer comes back from paying, another of their tabs puts more into the cart. */
export const cartRaise: Scenario = {
  name: "cart-raise",
  async run(rig, random, size) {
    const bench = await openBench(rig, random);
    const purchases: Purchase[] = [];
    await each(Array.from({ length: SIZES[size].carts }), 8, async () => {
      purchases.push((await payWhileRaising.perform(bench)).subject);
    });
    await settleDown(bench);
    const { books, findings } = await reckon(bench);
    const orders = purchases.flatMap(({ cart }) => books.ordersOf(cart.id));
    const wrong = orders.filter(({ cartId, totalMinor }) => {
      const payments = books.paymentsOf(cartId ?? "");
      return payments.reduce((sum, { capturedMinor }) => sum + capturedMinor, 0) !== totalMinor;
    });
    const rows: Finding[] = [
      note("carts", purchases.length),
      note("  became an order", orders.length),
      note("  were given back", purchases.length - orders.length),
      exactly("orders whose captured amount is not their total", wrong.length, 0),
      ...none(
        "errors",
        bench.surprises.map(({ what }) => what),
      ),
    ];
    return [...rows, ...findings];
  },
};

/** Ends in an order of exactly what was paid, or in no charge: which of the two is a matter of who is first. */
const payWhileRaising = operation({
  name: "pay while the cart is raised",
  weight: 1,
  prepare: (bench) => bench.done(openPage),
  act: payAndRaise,
  acknowledged: () => true,
  check: (books, purchase) =>
    books.ordersOf(purchase.cart.id).length > 0
      ? expectOneOrder(books, purchase)
      : expectNoCharge(books, purchase.cart.id),
  explains: ({ kind, cartId }, { cart }) => kind === "payment_without_order" && cartId === cart.id,
});

async function payAndRaise(bench: Bench, purchase: Purchase): Promise<void> {
  const { cart, page } = purchase;
  const soon = () => sleep(bench.random.below(SOON_MS));
  const lines = bench.rig.database.sql<{ id: string }>("select id from cart_line_item where cart_id = $1", [cart.id]);
  const line = `/store/carts/${cart.id}/line-items/${(await lines)[0]?.id}`;
  const raise = async () => {
    await soon();
    if (bench.random.chance(0.5)) await bench.ask(line, { body: { quantity: 3 } });
    else await raiseCart(bench, purchase);
  };
  const comeBack = async () => {
    await soon();
    await bench.ask(paths.complete(page?.id ?? ""), { body: {} });
  };
  const buy = async () => {
    await soon();
    await payAtStripe(purchase);
    await Promise.all([comeBack(), comeBack()]);
  };
  await Promise.all([buy(), raise()]);
}

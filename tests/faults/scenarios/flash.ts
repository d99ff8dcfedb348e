import type { CheckoutSessionAnswer } from "../../../plugins/community/src/types/checkout.ts";
import type { Bench } from "../bench.ts";
import { reckon } from "../books/promises.ts";
import { pay } from "../operations/pay.ts";
import { isPaidOnce, type Purchase } from "../operations/purchase.ts";
import { returnComplete } from "../operations/return-complete.ts";
import { paths } from "../paths.ts";
import { atMost, exactly, type Finding, none, note } from "../report.ts";
import { copyCarts, type PreparedCart } from "../rig/carts.ts";
import { settleDown } from "../settle-down.ts";
import { openBench } from "./prepared.ts";
import { each, type Scenario } from "./scenario.ts";
import { layOut } from "./stock-on-shelf.ts";
import { unguarded } from "./unguarded.ts";

const SIZES = {
  short: { attempts: 400, units: 20, minutes: 2 },
  full: { attempts: 10_000, units: 100, minutes: 15 },
};
const AT_ONCE = 64;

/** Everybody wants one of the edition: as many as there are get one, all others are told so before they pay. */
export const flash: Scenario = {
  name: "flash",
  async run(rig, random, size) {
    const { attempts, units, minutes } = SIZES[size];
    const { catalogue } = rig;
    const bench = await openBench(rig, random);
    await layOut(rig, catalogue.inventoryItemId.edition, units);
    const shop = { backendUrl: rig.backends[0].url, publishableKey: catalogue.publishableKey };
    const lines = [{ variantId: catalogue.variantId.edition, quantity: 1 }];
    const carts = await copyCarts(shop, rig.database, { regionId: catalogue.regions.us, lines }, attempts);

    const losers: { cart: PreparedCart; at: number }[] = [];
    const strange: string[] = [];
    const began = Date.now();
    await each(carts, AT_ONCE, async (cart) => {
      const { status, body } = await bench.ask<CheckoutSessionAnswer & { code?: string }>(paths.page(cart.id), {
        body: { locale: "en" },
      });
      if (status === 409 && body.code === "out_of_stock") losers.push({ cart, at: Date.now() });
      else if (status !== 200 || !body.session_id) strange.push(`${status} ${JSON.stringify(body)}`);
      else await buy(bench, { cart, page: { id: body.session_id, url: body.url } });
    });
    const rushSeconds = (Date.now() - began) / 1000;
    const settledIn = await settleDown(bench);
    const { books, findings } = await reckon(bench);

    const orders = carts.flatMap(({ id }) => books.ordersOf(id));
    const charged = losers.filter(({ cart }) => books.paymentsOf(cart.id).length > 0);
    const sent = losers.filter(({ cart }) => books.sessionsOf(cart.id).length > 0);
    const [numbers] = await rig.database.sql<{ given: number }>(
      "select count(distinct (product_id, number))::int as given from edition_number where order_id = any($1)",
      [orders.map(({ id }) => id)],
    );
    const rows: Finding[] = [
      note("attempts, two processes", attempts),
      exactly("orders, each linked to its cart", orders.length, units),
      exactly("reserved", orders.filter(({ lines: all, reservations }) => reservations === all).length, units),
      exactly("paid in full, captured once", orders.filter((order) => isPaidOnce(books, order)).length, units),
      exactly("edition numbers given", numbers?.given ?? 0, units),
      exactly("told that it is gone, before paying", losers.length, attempts - units),
      exactly("losers charged", charged.length, 0),
      exactly("losers sent to a payment page", sent.length, 0),
      exactly("orphan orders", books.shop.orders.filter(({ cartId }) => cartId === null).length, 0),
      ...none("other answers", strange),
      note(
        "losing attempts per second",
        (losers.length / ((Math.max(...losers.map(({ at }) => at)) - began) / 1000)).toFixed(0),
      ),
      note("until quiet after the rush", `${settledIn.toFixed(1)} s`),
      atMost("the rush", rushSeconds / 60, minutes, " min"),
    ];
    const beside = size === "short" ? await unguarded(attempts, units, AT_ONCE) : [];
    return [...rows, ...findings, ...beside];
  },
};

/** Some come back to the shop, some come back in several tabs at once, some close the browser: the webhooks are left. */
async function buy(bench: Bench, purchase: Purchase): Promise<void> {
  await pay.performOn(bench, purchase);
  const returns = bench.random.pick([0, 1, 1, 4]);
  await Promise.all(Array.from({ length: returns }, () => returnComplete.performOn(bench, purchase)));
}

import { paths } from "../paths.ts";
import { offeredWaiter } from "./offered-waiter.ts";
import { operation } from "./operation.ts";
import { expectOnePlace } from "./waiting.ts";

const DAY_IS_OVER = [
  `update stock_hold set expires_at = clock_timestamp() where state = 'held' and cart_id is null
      and wait_id = (select id from wait_list_entry where email = $1 and state = 'offered')`,
  "update wait_list_entry set offer_expires_at = clock_timestamp() where email = $1 and state = 'offered'",
];

/** Nobody takes it for a day; then the clock comes, or somebody wakes the shop. */
export const letOfferPass = operation({
  name: "let an offer pass",
  weight: 1,
  repeats: true,
  prepare: async (bench) => {
    const offered = await offeredWaiter(bench);
    for (const sql of DAY_IS_OVER) await bench.persist(() => bench.rig.database.sql(sql, [offered.email]));
    return offered;
  },
  act: (bench) => bench.ask(paths.hold("cart_of_nobody"), { method: "DELETE" }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, waiter) => expectOnePlace(books, waiter),
});

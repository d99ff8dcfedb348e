import { paths } from "../paths.ts";
import { offeredWaiter } from "./offered-waiter.ts";
import { operation } from "./operation.ts";
import { expectOnePlace } from "./waiting.ts";

/** Whoever no longer wants what is kept for them lets it go to the next. */
export const leaveWaitList = operation({
  name: "leave a wait list",
  weight: 1,
  repeats: true,
  prepare: offeredWaiter,
  act: (bench, { token = "" }) => bench.ask<{ state: string }>(paths.place(token), { method: "DELETE" }),
  acknowledged: ({ status, body }) => (status === 200 ? body.state : null),
  check: (books, waiter, told) => {
    const [wait] = books.waitsOf(waiter.email);
    return [
      ...expectOnePlace(books, waiter),
      told !== null && wait?.state !== "cancelled" && `${waiter.email} has left and is ${wait?.state}`,
    ];
  },
});

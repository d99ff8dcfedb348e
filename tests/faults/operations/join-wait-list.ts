import type { ErrorAnswer } from "../../../plugins/community/src/types/checkout.ts";
import type { JoinWaitListAnswer } from "../../../plugins/community/src/types/wait-list.ts";
import { paths } from "../paths.ts";
import { operation } from "./operation.ts";
import { expectOnePlace, sellOut, takeOffTheShelf, type Waiter } from "./waiting.ts";

let people = 0;

export const joinWaitList = operation({
  name: "join a wait list",
  weight: 1,
  repeats: true,
  prepare: async (bench): Promise<Waiter> => {
    await sellOut(bench);
    return { email: `waiting-${Date.now()}-${people++}@example.org`, quantity: 1 };
  },
  act: async (bench, { email, quantity }) => {
    const { variantId, regions } = bench.rig.catalogue;
    const body = { variant_id: variantId.rare, quantity, email, locale: "en", region_id: regions.us };
    const answer = await bench.ask<JoinWaitListAnswer & ErrorAnswer>(paths.waitList, { body });
    // What somebody left lies on the shelf, and nobody lines up for that.
    if (answer.body.code === "in_stock") await takeOffTheShelf(bench);
    return answer;
  },
  acknowledged: ({ status, body }) => (status === 200 ? body.position : null),
  check: (books, waiter, told) => [
    ...expectOnePlace(books, waiter),
    told !== null && books.waitsOf(waiter.email).length === 0 && `${waiter.email} has no place`,
  ],
});

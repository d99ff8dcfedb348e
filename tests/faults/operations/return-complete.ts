import type { CompleteAnswer } from "../../../plugins/community/src/types/checkout.ts";
import { paths } from "../paths.ts";
import { operation } from "./operation.ts";
import { pay } from "./pay.ts";
import { expectOneOrder } from "./purchase.ts";

export const returnComplete = operation({
  name: "come back from paying",
  weight: 4,
  repeats: true,
  prepare: (bench) => bench.done(pay),
  act: (bench, { page }) => bench.ask<CompleteAnswer>(paths.complete(page?.id ?? ""), { body: {} }),
  acknowledged: ({ body }, purchase) => {
    if (body.status !== "complete") return null;
    purchase.orderId = body.order.id;
    return body.order.id;
  },
  check: expectOneOrder,
});

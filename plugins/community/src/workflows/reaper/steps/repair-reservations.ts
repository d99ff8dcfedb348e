import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deleteReservationsWorkflow } from "@medusajs/medusa/core-flows";
import { database } from "../../database/connection";
import { shopExceptions } from "../../exceptions/shop-exceptions";
import type { ReapInput } from "../reap";

/** Units kept for a line of an order that was cancelled, or that never came to be. */
const STRAY = `
  select r.id, r.line_item_id, r.inventory_item_id, r.quantity, o.id as order_id
    from reservation_item r
    left join order_item item on item.item_id = r.line_item_id and item.deleted_at is null
    left join "order" o on o.id = item.order_id and o.deleted_at is null
   where r.deleted_at is null and r.line_item_id is not null and r.created_at <= now() - make_interval(secs => ?)
     and r.created_at > now() - interval '30 days'
   group by r.id, r.line_item_id, r.inventory_item_id, r.quantity, o.id
  having bool_and(o.id is null or o.canceled_at is not null or o.status = 'canceled')
   limit 50`;

const PATIENCE_SECONDS = 180;

interface Stray {
  id: string;
  line_item_id: string;
  inventory_item_id: string;
  quantity: string;
  order_id: string | null;
}

export const repairReservationsStep = createStep("repair-reservations", async (input: ReapInput, { container }) => {
  const age = input.older_than_seconds === 0 ? 0 : Math.max(PATIENCE_SECONDS, input.older_than_seconds);
  const { rows } = await database(container).raw<Stray>(STRAY, [age]);
  for (const stray of rows) {
    await deleteReservationsWorkflow(container).run({ input: { ids: [stray.id] } });
    await shopExceptions(container).report({
      kind: "stray_reservation",
      subject: stray.id,
      done: "reservation_removed",
      leftToDo: null,
      orderId: stray.order_id,
      details: { inventory_item_id: stray.inventory_item_id, quantity: Number(stray.quantity) },
    });
  }
  return new StepResponse({ removed: rows.length });
});

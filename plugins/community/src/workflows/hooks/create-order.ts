import { createOrderWorkflow } from "@medusajs/medusa/core-flows";
import { ORDER_ORIGIN_MODULE } from "../../modules/order-origin";
import type { OrderOriginService } from "../../modules/order-origin/service";

/** A buyer's order is not made by this workflow: whatever is has no cart on purpose. */
createOrderWorkflow.hooks.orderCreated(async ({ order }, { container }) => {
  await container
    .resolve<OrderOriginService>(ORDER_ORIGIN_MODULE)
    .note(order.id, order.is_draft_order ? "draft" : "made");
});

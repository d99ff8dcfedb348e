import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { overcomeShippingTrouble } from "../exceptions/overcome";

/** What stood in the way of a parcel is of no interest any more when there will be none. */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await overcomeShippingTrouble(container, order.id);
});

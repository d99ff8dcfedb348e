import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import { overcomeShippingTrouble } from "../exceptions/overcome";
import { checkParcel } from "../shipping/check-parcel";

/**
 * The last word before a parcel exists, on whichever way it is packed: throwing here undoes the packing. The Admin API
 * is answered earlier, before a carrier is asked for a label.
 */
createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(async ({ fulfillment }, { container }) => {
  const orderId = await checkParcel(container, fulfillment.id);
  if (orderId) await overcomeShippingTrouble(container, orderId);
});

createOrderShipmentWorkflow.hooks.shipmentCreated(async ({ shipment }, { container }) => {
  await checkParcel(container, shipment.id);
});

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import {
  InventoryLevelWorkflowEvents,
  OrderWorkflowEvents,
  ReservationItemWorkflowEvents,
} from "@medusajs/framework/utils";
import { offerWaitingWorkflow } from "../workflows/wait-list/offer-waiting";
import { STOCK_FREED } from "../workflows/wait-list/wait-list";

/** An alarm clock: what there is to offer is read from the rows. */
export default async function stockFreed({ container }: SubscriberArgs<unknown>): Promise<void> {
  await offerWaitingWorkflow(container).run();
}

export const config: SubscriberConfig = {
  event: [
    STOCK_FREED,
    InventoryLevelWorkflowEvents.CREATED,
    InventoryLevelWorkflowEvents.UPDATED,
    ReservationItemWorkflowEvents.DELETED,
    ReservationItemWorkflowEvents.UPDATED,
    OrderWorkflowEvents.CANCELED,
  ],
  context: { subscriberId: "stock-freed" },
};

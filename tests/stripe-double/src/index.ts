export type { Control } from "./control.ts";
export type { DeliveryMode } from "./delivery-mode.ts";
export type { CallFault } from "./faults.ts";
export type { Delivery, ReceivedRequest } from "./rows.ts";
export { type DoubleOptions, type StripeDouble, startStripeDouble } from "./start.ts";
export { testCards } from "./test-cards.ts";

export { completeCheckoutWorkflow } from "./checkout/complete-checkout";
export { createCheckoutSessionWorkflow } from "./checkout/create-checkout-session";
export { repairCheckoutsWorkflow } from "./checkout/repair-checkouts";
export { settlePaymentsWorkflow } from "./checkout/settle-payments";
export { applyStripeEventsWorkflow } from "./stripe-inbox/apply-stripe-events";
export { receiveStripeEventWorkflow } from "./stripe-inbox/receive-stripe-event";
export { sweepStripeEventsWorkflow } from "./stripe-inbox/sweep-stripe-events";

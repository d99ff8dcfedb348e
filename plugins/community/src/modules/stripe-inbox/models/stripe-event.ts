import { model } from "@medusajs/framework/utils";

/** One event as Stripe sent it. The id is Stripe's own, so a second delivery has nowhere to go. */
export const StripeEvent = model
  .define("stripe_inbox", {
    id: model.text().primaryKey(),
    type: model.text(),
    object_id: model.text().nullable(),
    payload: model.json(),
    received_at: model.dateTime(),
    applied_at: model.dateTime().nullable(),
    next_attempt_at: model.dateTime(),
    attempts: model.number().default(0),
    error: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_stripe_inbox_waiting", on: ["next_attempt_at"], where: "applied_at IS NULL AND deleted_at IS NULL" },
  ]);

import { recurringPriceData } from "../billing/catalogue.ts";
import { metadata } from "../fields.ts";
import { listShape } from "../lists.ts";
import { flag, integer, list, object, oneOf, required, text } from "../schema.ts";

const quantity = integer({ min: 0, max: 999_999 });
const days = integer({ min: 0, max: 36_500 });
export const collectionMethod = oneOf("charge_automatically", "send_invoice");
const behaviors = oneOf("always_invoice", "create_prorations", "none");
const cancellationDetails = object({
  comment: text({ emptyable: true }),
  feedback: oneOf(
    ...(["customer_service", "low_quality", "missing_features", "other", "switched_service"] as const),
    ...(["too_complex", "too_expensive", "unused"] as const),
  ),
});

const common = {
  cancel_at_period_end: flag(),
  collection_method: collectionMethod,
  days_until_due: days,
  default_payment_method: text(),
  description: text({ emptyable: true, maxLength: 500 }),
  expand: list(text()),
  metadata: metadata(),
  off_session: flag(),
  payment_settings: object({ save_default_payment_method: oneOf("off", "on_subscription") }),
  proration_behavior: behaviors,
};

export const createShape = {
  ...common,
  customer: required(text()),
  items: required(
    list(object({ price: text(), price_data: recurringPriceData, quantity, metadata: metadata() }), { max: 20 }),
  ),
  payment_behavior: oneOf("allow_incomplete", "default_incomplete", "error_if_incomplete"),
};

export const updateShape = {
  ...common,
  cancellation_details: cancellationDetails,
  items: list(
    object({
      id: text(),
      price: text(),
      price_data: recurringPriceData,
      quantity,
      metadata: metadata(),
      deleted: flag(),
    }),
    { max: 20 },
  ),
  payment_behavior: oneOf("allow_incomplete"),
  proration_date: integer({ min: 0 }),
};

export const cancelShape = {
  cancellation_details: cancellationDetails,
  expand: list(text()),
  invoice_now: flag(),
  prorate: flag(),
};

export const listSubscriptions = {
  ...listShape,
  expand: list(text()),
  collection_method: collectionMethod,
  customer: text(),
  price: text(),
  status: oneOf(
    ...(["active", "all", "canceled", "ended", "incomplete", "incomplete_expired", "past_due", "paused"] as const),
    ...(["trialing", "unpaid"] as const),
  ),
  test_clock: text(),
};

import { createdFilter, currency, metadata } from "../fields.ts";
import { listShape } from "../lists.ts";
import { flag, integer, list, object, oneOf, required, text } from "../schema.ts";
import { collectionMethod } from "./subscription-params.ts";

const MOMENT = integer({ min: 0, max: 32_503_680_000 });

const common = {
  auto_advance: flag(),
  collection_method: collectionMethod,
  custom_fields: list(object({ name: required(text({ maxLength: 40 })), value: required(text({ maxLength: 140 })) }), {
    max: 4,
  }),
  days_until_due: integer({ min: 0, max: 36_500 }),
  default_payment_method: text(),
  description: text({ emptyable: true }),
  due_date: MOMENT,
  expand: list(text()),
  footer: text({ emptyable: true }),
  metadata: metadata(),
};

export const createShape = {
  ...common,
  currency: currency(),
  customer: text(),
  pending_invoice_items_behavior: oneOf("exclude", "include"),
  subscription: text(),
};
export const updateShape = common;

export const payShape = {
  expand: list(text()),
  off_session: flag(),
  paid_out_of_band: flag(),
  payment_method: text(),
};
export const finalizeShape = { auto_advance: flag(), expand: list(text()) };

export const listInvoices = {
  ...listShape,
  expand: list(text()),
  collection_method: collectionMethod,
  customer: text(),
  due_date: createdFilter,
  status: oneOf("draft", "open", "paid", "uncollectible", "void"),
  subscription: text(),
};

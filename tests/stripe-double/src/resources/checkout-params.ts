import { MAX_UNIT_AMOUNT, recurring, taxBehavior } from "../billing/catalogue.ts";
import { currency, email, metadata, shipping, webUrl } from "../fields.ts";
import { METHOD_TYPES } from "../method-types.ts";
import { flag, integer, list, object, oneOf, required, text, type Values } from "../schema.ts";

const methodType = oneOf(...METHOD_TYPES);
const captureMethod = oneOf("automatic", "automatic_async", "manual");

const productData = object({
  name: required(text()),
  description: text(),
  images: list(webUrl(), { max: 8 }),
  metadata: metadata(),
  tax_code: text(),
});

const lineItem = object({
  price: text(),
  price_data: object({
    currency: required(currency()),
    unit_amount: required(integer({ min: 0, max: MAX_UNIT_AMOUNT })),
    product: text(),
    product_data: productData,
    recurring,
    tax_behavior: taxBehavior,
  }),
  quantity: required(integer({ min: 1, max: 999_999 })),
  metadata: metadata(),
});

/** The part of Checkout that one-time payments and subscriptions use. */
export const createShape = {
  mode: oneOf("payment", "subscription"),
  line_items: required(list(lineItem, { max: 100 })),
  success_url: required(webUrl()),
  cancel_url: webUrl(),
  ui_mode: oneOf("hosted_page"),
  client_reference_id: text({ maxLength: 200 }),
  customer: text(),
  customer_email: email(),
  customer_creation: oneOf("always", "if_required"),
  expires_at: integer({ min: 0 }),
  locale: text({ maxLength: 10 }),
  metadata: metadata(),
  allowed_payment_method_types: list(methodType),
  excluded_payment_method_types: list(methodType),
  payment_intent_data: object({
    capture_method: captureMethod,
    description: text({ maxLength: 1000 }),
    metadata: metadata(),
    receipt_email: email(),
    shipping,
    statement_descriptor: text({ maxLength: 22 }),
    statement_descriptor_suffix: text({ maxLength: 22 }),
  }),
  payment_method_options: object({
    card: object({ capture_method: oneOf("manual"), request_three_d_secure: oneOf("any", "automatic", "challenge") }),
    alipay: object({}),
    wechat_pay: object({ client: required(oneOf("android", "ios", "web")), app_id: text() }),
  }),
  subscription_data: object({ description: text({ maxLength: 500 }), metadata: metadata() }),
  payment_method_collection: oneOf("always", "if_required"),
  submit_type: oneOf("auto", "book", "donate", "pay", "subscribe"),
  billing_address_collection: oneOf("auto", "required"),
  phone_number_collection: object({ enabled: required(flag()) }),
  expand: list(text()),
};

export type CreateSession = Values<typeof createShape>;

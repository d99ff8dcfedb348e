import type Stripe from "stripe";

export interface StripeErrorBody {
  type: "invalid_request_error" | "card_error" | "idempotency_error" | "api_error" | "rate_limit_error";
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  charge?: string;
  payment_intent?: unknown;
  payment_method?: unknown;
  doc_url?: string;
}

export class StripeFault extends Error {
  readonly status: number;
  readonly body: StripeErrorBody;
  /** True when the endpoint had not started: such an answer is not kept under the idempotency key. */
  readonly beforeWork: boolean;

  constructor(status: number, body: StripeErrorBody, beforeWork = false) {
    super(body.message);
    this.status = status;
    this.body = body.code
      ? { ...body, doc_url: `https://stripe.com/docs/error-codes/${body.code.replaceAll("_", "-")}` }
      : body;
    this.beforeWork = beforeWork;
  }
}

function badRequest(
  message: string,
  code: string | undefined,
  param: string | undefined,
  beforeWork = false,
): StripeFault {
  return new StripeFault(
    400,
    { type: "invalid_request_error", message, ...(code ? { code } : {}), ...(param ? { param } : {}) },
    beforeWork,
  );
}

export function invalidParam(param: string, message: string, code?: string): StripeFault {
  return badRequest(message, code, param, true);
}

export function missingParam(param: string): StripeFault {
  return invalidParam(param, `Missing required param: ${param}.`, "parameter_missing");
}

export function unknownParam(params: string[]): StripeFault {
  const plural = params.length > 1 ? "parameters" : "parameter";
  return invalidParam(params[0] ?? "", `Received unknown ${plural}: ${params.join(", ")}`, "parameter_unknown");
}

export function missingResource(kind: string, id: string, param: string): StripeFault {
  const message = `No such ${kind}: '${id}'`;
  return new StripeFault(404, { type: "invalid_request_error", code: "resource_missing", message, param }, true);
}

/** A parameter names an object that is not there: unlike one missing at its own address, that is a bad request. */
export function missingReference(kind: string, id: string, param: string): StripeFault {
  return invalidParam(param, `No such ${kind}: '${id}'`, "resource_missing");
}

/** The request was understood but the object is in the wrong state for it. */
export function refused(message: string, code?: string, param?: string): StripeFault {
  return badRequest(message, code, param);
}

export function unrecognizedUrl(method: string, path: string): StripeFault {
  const message =
    `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs ` +
    "or we can help at https://support.stripe.com/.";
  return new StripeFault(404, { type: "invalid_request_error", message }, true);
}

export function unauthorized(message: string): StripeFault {
  return new StripeFault(401, { type: "invalid_request_error", message }, true);
}

/** A bank said no: the answer carries why, and the intent it was about. */
export function cardError(intent: Stripe.PaymentIntent, method: object): StripeFault {
  const { code, message, decline_code, charge } = intent.last_payment_error ?? {};
  return new StripeFault(402, {
    type: "card_error",
    message: message ?? "Your card was declined.",
    ...(code ? { code: String(code) } : {}),
    ...(decline_code ? { decline_code } : {}),
    ...(typeof charge === "string" ? { charge } : {}),
    payment_intent: structuredClone(intent),
    payment_method: method,
  });
}

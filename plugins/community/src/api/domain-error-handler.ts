import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import type { ErrorAnswer } from "../types/checkout";
import { isConnectionLost } from "../workflows/database/connection";

const STATUS_BY_KIND: Record<string, number> = {
  invalid_data: 400,
  too_large: 413,
  not_found: 404,
  not_allowed: 403,
  conflict: 409,
  unavailable: 503,
};

interface Refusal {
  name: string;
  kind: string;
  code: string;
  message: string;
  field?: string;
  problems?: { field: string; code: string; message: string }[];
  data?: Record<string, unknown>;
}

const platformHandler = errorHandler();

/**
 * The platform takes it for a failure of its own when the payment page of a changed cart cannot be closed any more: it was
 * closed in another window, or carries an order by now. Asking again finds the cart as it is.
 */
const PAGE_WAS_GONE = "Could not delete all payment sessions";
const beingPaid: Refusal = {
  name: "DomainError",
  kind: "conflict",
  code: "cart_being_paid",
  message: "This cart is being paid or changed in another window: look at it again",
};

/** The database went away, or ended a transaction whose process had no time for it: no fault of what was asked. */
const databaseLost: Refusal = {
  name: "DomainError",
  kind: "unavailable",
  code: "database_lost",
  message: "The shop lost its database for a moment: look whether it was done, and ask again",
};

function refusalOf(error: unknown): Partial<Refusal> | null {
  const known = error as Partial<Refusal> | null;
  if (known?.message === PAGE_WAS_GONE) return beingPaid;
  return isConnectionLost(known ?? {}) ? databaseLost : known;
}

/** The ledger's own refusals have the same form, and codes of its own. */
const isRefusal = (error: Partial<Refusal> | null) =>
  error?.name === "DomainError" || error?.code?.startsWith?.("ledger_") === true;

/** The one place where a refusal of the shop's rules becomes an answer; everything else is the platform's business. */
export function domainErrorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refusal = refusalOf(error);
  const status = isRefusal(refusal) ? STATUS_BY_KIND[refusal?.kind ?? ""] : undefined;
  if (!status) {
    platformHandler(error as never, req, res, next);
    return;
  }
  const { kind, code, message, field, problems, data } = refusal as Refusal;
  const answer: ErrorAnswer = {
    type: kind,
    code,
    message,
    ...(field ? { field } : {}),
    ...(problems?.length ? { errors: problems } : {}),
    ...(data && Object.keys(data).length > 0 ? { data } : {}),
  };
  res.status(status).json(answer);
}

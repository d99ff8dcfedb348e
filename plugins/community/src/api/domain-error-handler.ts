import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import type { ErrorAnswer } from "../types/checkout";

const STATUS_BY_KIND: Record<string, number> = {
  invalid_data: 400,
  not_found: 404,
  not_allowed: 403,
  conflict: 409,
  unavailable: 503,
};

interface Refusal {
  name: "DomainError";
  kind: string;
  code: string;
  message: string;
  field?: string;
  problems?: { field: string; code: string; message: string }[];
  data?: Record<string, unknown>;
}

const platformHandler = errorHandler();

/** The one place where a refusal of the shop's rules becomes an answer; everything else is the platform's business. */
export function domainErrorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refusal = error as Partial<Refusal> | null;
  const status = refusal?.name === "DomainError" ? STATUS_BY_KIND[refusal.kind ?? ""] : undefined;
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

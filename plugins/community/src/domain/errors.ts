/**
 * Decides how a refusal is named. A rule of the shop that says no throws a `DomainError`: `code` is stable (the
 * storefront words it in the buyer's language), `kind` says what sort of refusal it is. No rule chooses an HTTP status.
 */
export type ErrorKind = "invalid_data" | "too_large" | "not_found" | "not_allowed" | "conflict" | "unavailable";

export interface FieldProblem {
  /** Path in the buyer's form, such as `shipping_address.postal_code`. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export interface DomainErrorDetails {
  readonly field?: string;
  readonly problems?: readonly FieldProblem[];
  readonly data?: Readonly<Record<string, unknown>>;
}

export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: string;
  readonly kind: ErrorKind;
  readonly field: string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly data: Readonly<Record<string, unknown>>;

  constructor(kind: ErrorKind, code: string, message: string, details: DomainErrorDetails = {}) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.problems = details.problems ?? [];
    this.field = details.field ?? this.problems[0]?.field;
    this.data = details.data ?? {};
  }
}

/** By shape, not by class: an error that crossed the workflow engine may have lost its prototype. */
export function isDomainError(error: unknown): error is DomainError {
  const candidate = error as Partial<DomainError> | null | undefined;
  return candidate?.name === "DomainError" && typeof candidate.code === "string" && typeof candidate.kind === "string";
}

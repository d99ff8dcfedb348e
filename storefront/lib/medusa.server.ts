import type { Locale } from "../config/languages.ts";
import { env } from "./env.server.ts";

// A small client of our own: the shop uses a dozen routes of the Store API, and the SDK would weigh more than they do.
export interface MedusaRequest {
  method?: "GET" | "POST" | "DELETE";
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  /** Sent as it is, instead of a body; its type is what it says of itself. */
  file?: Blob;
  locale?: Locale;
  /** The customer's own token, when the route concerns the account. */
  token?: string | undefined;
  headers?: Record<string, string>;
  /** The reader's address, so that the backend's rate limits count people and not this server. */
  clientIp?: string | undefined;
  timeoutMs?: number;
}

interface Refusal {
  message?: string;
  code?: string;
  type?: string;
  field?: string;
  errors?: { field: string; code: string }[];
  data?: Record<string, unknown>;
}

/** What the backend answered when it refused; `status` 0 means it could not be reached. */
export class MedusaError extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly type: string | undefined;
  readonly field: string | undefined;
  /** Every field that needs another look. */
  readonly problems: readonly { field: string; code: string }[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: Refusal, retryAfterSeconds?: number) {
    super(body.message ?? `The backend answered ${status}.`);
    this.name = "MedusaError";
    this.status = status;
    this.code = body.code;
    this.type = body.type;
    this.field = body.field;
    this.problems = body.errors ?? [];
    this.data = body.data ?? {};
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get isUnreachable(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}

const timeoutMs = 15_000;

const addressOf = (path: string, query: MedusaRequest["query"]): URL => {
  const url = new URL(path, env().backendUrl);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
};

const headersOf = (request: MedusaRequest): Record<string, string> => ({
  "x-publishable-api-key": env().publishableKey,
  accept: "application/json",
  ...(request.body === undefined ? {} : { "content-type": "application/json" }),
  ...(request.file ? { "content-type": request.file.type } : {}),
  ...(request.locale ? { "x-medusa-locale": request.locale } : {}),
  ...(request.token ? { authorization: `Bearer ${request.token}` } : {}),
  ...(request.clientIp && env().storefrontToken
    ? { "x-storefront-token": env().storefrontToken, "x-client-ip": request.clientIp }
    : {}),
  ...request.headers,
});

const unreachable = (cause: unknown): MedusaError =>
  new MedusaError(0, { message: `The backend cannot be reached: ${String(cause)}`, code: "unreachable" });

const refusalOf = (response: Response, body: Refusal): MedusaError =>
  new MedusaError(response.status, body, Number(response.headers.get("retry-after")) || undefined);

const bodyOf = async (response: Response) => {
  const text = await response.text();
  return text && response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : {};
};

export const medusa = async <T>(path: string, request: MedusaRequest = {}): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(addressOf(path, request.query), {
      method: request.method ?? "GET",
      headers: headersOf(request),
      body: request.file ?? (request.body === undefined ? undefined : JSON.stringify(request.body)),
      signal: AbortSignal.timeout(request.timeoutMs ?? timeoutMs),
    });
  } catch (cause) {
    throw unreachable(cause);
  }
  const body = await bodyOf(response);
  if (!response.ok) throw refusalOf(response, body);
  return body as T;
};

/** A file that the backend sends, not read yet: it may be larger than our memory. Only its beginning has a time limit. */
export const medusaFile = async (path: string, request: MedusaRequest = {}): Promise<Response> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), request.timeoutMs ?? timeoutMs);
  try {
    const response = await fetch(addressOf(path, request.query), {
      headers: headersOf(request),
      signal: patience.signal,
    });
    if (!response.ok) throw refusalOf(response, await bodyOf(response));
    return response;
  } catch (cause) {
    throw cause instanceof MedusaError ? cause : unreachable(cause);
  } finally {
    clearTimeout(timer);
  }
};

/** A field that is wrong, by its name in the request. */
export interface FieldProblem {
  field: string;
  message: string;
}

interface RefusalAnswer {
  code?: string;
  message?: string;
  field?: string;
  errors?: FieldProblem[];
  data?: Record<string, unknown>;
}

/** A refusal of the shop, with the code that our pages have words for. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;
  /** The field that is to blame; of several the first. */
  readonly field: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly data: Readonly<Record<string, unknown>>;

  constructor(status: number, { code, message, field, errors, data }: RefusalAnswer) {
    super(message);
    this.code = code ?? String(status);
    this.field = field;
    this.errors = errors ?? [];
    this.data = data ?? {};
  }
}

/** The admin is served by the backend it asks, so the session's cookie is all it needs. */
export async function readJson<T>(path: string): Promise<T> {
  return answerOf<T>(await fetch(path, { credentials: "include", headers: { accept: "application/json" } }));
}

export async function sendJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  return answerOf<T>(
    await fetch(path, { method: "POST", credentials: "include", headers, body: JSON.stringify(body) }),
  );
}

/** The body is the file itself. */
export async function sendFile<T>(path: string, file: File): Promise<T> {
  const headers = { accept: "application/json", "content-type": "application/octet-stream" };
  return answerOf<T>(await fetch(path, { method: "POST", credentials: "include", headers, body: file }));
}

async function answerOf<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => ({}))) as RefusalAnswer;
  if (!response.ok) throw new Refusal(response.status, { message: response.statusText, ...body });
  return body as T;
}

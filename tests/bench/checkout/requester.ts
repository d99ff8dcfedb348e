/** Sees each request while it is made. */
export type Observer = <T>(request: string, made: () => Promise<T>) => Promise<T>;

export interface Requester {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
}

const unobserved: Observer = (_, made) => made();

/** A small client that keeps its connections; an answer other than 2xx stops the bench, for it would measure nothing. */
export function requester(origin: string, headers: Record<string, string>, observe: Observer = unobserved): Requester {
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(origin + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : {}) as T;
  };
  const named = (method: string, path: string) => `${method} ${path.replace(/\?.*/, "").replace(/\w+_\w{15,}/g, "…")}`;
  return {
    get: (path) => observe(named("GET", path), () => ask("GET", path)),
    post: (path, body) => observe(named("POST", path), () => ask("POST", path, body)),
  };
}

export const PAGE_SIZE = 20;

/** What the address of the list says, as the API wants it; the address itself leaves out what is usual. */
export function listQuery(search: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(offsetOf(search)) });
  for (const name of ["state", "kind", "q"]) {
    const value = search.get(name)?.trim();
    if (value) query.set(name, value);
  }
  return query;
}

export function offsetOf(search: URLSearchParams, pageSize = PAGE_SIZE): number {
  const page = Number(search.get("page") ?? 1);
  return Number.isInteger(page) && page > 1 ? (page - 1) * pageSize : 0;
}

/** A changed filter begins on the first page again. */
export function withFilter(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (name !== "page") next.delete("page");
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

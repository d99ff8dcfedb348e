import { listQuery, offsetOf, PAGE_SIZE } from "../exceptions/list-query";

/** What the address of the list of people says, as the API wants it. */
export function peopleQuery(search: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(offsetOf(search)) });
  const typed = search.get("q")?.trim();
  if (typed) query.set("q", typed);
  return query;
}

/** Of one person's page, which may name a kind and a state. */
export function workQuery(contributorId: string, search: URLSearchParams): URLSearchParams {
  const query = listQuery(search);
  query.delete("q");
  query.set("contributor_id", contributorId);
  return query;
}

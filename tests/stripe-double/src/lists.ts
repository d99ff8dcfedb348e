import { missingResource } from "./errors.ts";
import { createdFilter } from "./fields.ts";
import { integer, text, type Values } from "./schema.ts";

export const pageShape = { limit: integer({ min: 1, max: 100 }), starting_after: text(), ending_before: text() };
export const listShape = { ...pageShape, created: createdFilter };
type Page = Values<typeof pageShape>;
type Created = Values<typeof listShape>["created"];

export function inTime(row: { created: number }, created: Created): boolean {
  if (!created) return true;
  const { gt, gte, lt, lte } = created as { gt?: number; gte?: number; lt?: number; lte?: number };
  return (
    row.created > (gt ?? -1) &&
    row.created >= (gte ?? 0) &&
    row.created < (lt ?? Infinity) &&
    row.created <= (lte ?? Infinity)
  );
}

/** One page, newest first; `rows` come oldest first. */
export function pageOf<T extends { id: string }>(rows: T[], page: Page, url: string, kind: string, newestFirst = true) {
  const sorted = newestFirst ? [...rows].reverse() : rows;
  const limit = page.limit ?? 10;
  const indexOf = (id: string, param: string) => {
    const index = sorted.findIndex((row) => row.id === id);
    if (index < 0) throw missingResource(kind, id, param);
    return index;
  };
  let from = page.starting_after ? indexOf(page.starting_after, "starting_after") + 1 : 0;
  let to = from + limit;
  if (page.ending_before) {
    to = indexOf(page.ending_before, "ending_before");
    from = Math.max(0, to - limit);
  }
  const hasMore = page.ending_before ? from > 0 : to < sorted.length;
  return { object: "list" as const, data: sorted.slice(from, to), has_more: hasMore, url };
}

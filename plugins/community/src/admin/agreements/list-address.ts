import type { AgreementAnswer, AgreementState } from "../../types/agreements";

export const VIEWS = ["board", "table"] as const;
export type View = (typeof VIEWS)[number];
export type SortColumn = "partner" | "updated";

/** What is under way, in the order of its life: a column of the board each. */
export const BOARD_STATES = [
  "submitted",
  "offered",
  "signed",
  "active",
  "suspended",
] as const satisfies readonly AgreementState[];

export interface ListAddress {
  view: View;
  program: string;
  state: string;
  sort: SortColumn;
  isDescending: boolean;
}

/** What the address of the list says; it leaves out what is usual: a board, or a table by what has changed last. */
export function addressOf(search: URLSearchParams): ListAddress {
  const view = search.get("view") === "table" ? "table" : "board";
  const sort = search.get("sort") === "partner" ? "partner" : "updated";
  return {
    view,
    program: search.get("program") ?? "",
    state: view === "table" ? (search.get("state") ?? "") : "",
    sort,
    isDescending: search.get("order") ? search.get("order") === "desc" : sort === "updated",
  };
}

/** The same column again turns its order. */
export function sortedBy(search: URLSearchParams, column: SortColumn): URLSearchParams {
  const { sort, isDescending } = addressOf(search);
  const next = new URLSearchParams(search);
  next.delete("page");
  next.set("sort", column);
  const goesDown = sort === column ? !isDescending : column === "updated";
  next.set("order", goesDown ? "desc" : "asc");
  return next;
}

export function inOrder(
  agreements: readonly AgreementAnswer[],
  { sort, isDescending }: Pick<ListAddress, "sort" | "isDescending">,
  nameOf: (agreement: AgreementAnswer) => string,
  locale: string,
): AgreementAnswer[] {
  const compare = (one: AgreementAnswer, other: AgreementAnswer) =>
    sort === "partner"
      ? nameOf(one).localeCompare(nameOf(other), locale)
      : one.updated_at.localeCompare(other.updated_at);
  return [...agreements].sort((one, other) => (isDescending ? compare(other, one) : compare(one, other)));
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { boardOf } from "../../domain/contributor-group";
import { DomainError } from "../../domain/errors";
import type { BoardMark, BoardName } from "../../modules/recognition/score-rows";
import type { BoardAnswer, BoardChoicesAnswer, BoardPlaceAnswer, GroupPlaceAnswer } from "../../types/recognition";
import { recognition } from "./recognition";

export interface BoardAsked {
  /** `all`, or a season's handle. */
  period: string;
  /** `all`, or a kind. */
  kind: string;
  /** Null: everybody. */
  group: string | null;
}

const PAGE = 50;
const NEAREST = 2;
const MARK = /^(-?\d{1,15})\.(ctb_\w{1,40})$/;

/** @throws DomainError `board_unknown` (not found), `board_not_kept`, `page_unknown` (invalid data). */
export async function readBoard(
  container: MedusaContainer,
  { after, ...asked }: BoardAsked & { after: string | null },
): Promise<BoardAnswer> {
  const name = await boardName(container, asked);
  const places = await recognition(container).scores.page(name, markOf(after), PAGE + 1);
  const shown = places.slice(0, PAGE);
  const last = shown.at(-1);
  const next = places.length > PAGE && last ? `${last.points}.${last.contributor_id}` : null;
  return { ...asked, places: shown, next };
}

/** One person among their nearest; nobody for who is not listed, or has done nothing of it. */
export async function readPlace(
  container: MedusaContainer,
  contributorId: string,
  asked: BoardAsked,
): Promise<BoardPlaceAnswer[]> {
  const name = await boardName(container, asked);
  return recognition(container).scores.around(name, contributorId, NEAREST);
}

/** What boards there are. */
export async function boardChoices(container: MedusaContainer): Promise<BoardChoicesAnswer> {
  const { kinds, groups } = recognition(container);
  const [seasons, all, those] = await Promise.all([kinds.seasons(), kinds.kinds(), groups.list()]);
  return { seasons, kinds: all, groups: those };
}

/** The groups among themselves, in a stretch of time: by what their people who want to be seen have together. */
export function readGroupPlaces(container: MedusaContainer, period: string): Promise<GroupPlaceAnswer[]> {
  return recognition(container).groups.places(period);
}

export async function boardName(container: MedusaContainer, { period, kind, group }: BoardAsked): Promise<BoardName> {
  const { seasons, kinds, groups } = await boardChoices(container);
  const unknown = (field: keyof BoardAsked) =>
    new DomainError("not_found", "board_unknown", "There is no such board", { field });
  const season = period === "all" ? { id: "all" } : seasons.find(({ handle }) => handle === period);
  if (!season) throw unknown("period");
  if (kind !== "all" && !kinds.some(({ handle }) => handle === kind)) throw unknown("kind");
  if (group !== null && !groups.some(({ handle }) => handle === group)) throw unknown("group");
  return { period: season.id, board: boardOf({ kind, group }) };
}

function markOf(after: string | null): BoardMark | null {
  if (after === null) return null;
  const [, points, contributor_id] = MARK.exec(after) ?? [];
  if (points === undefined || contributor_id === undefined)
    throw new DomainError("invalid_data", "page_unknown", "There is no such page", { field: "after" });
  return { points, contributor_id };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import type { BoardMark, BoardName } from "../../modules/recognition/score-rows";
import type { BoardAnswer, BoardChoicesAnswer, BoardPlaceAnswer } from "../../types/recognition";
import { recognition } from "./recognition";

export interface BoardAsked {
  /** `all`, or a season's handle. */
  period: string;
  /** `all`, or a kind. */
  kind: string;
}

const PAGE = 50;
const NEAREST = 2;
const MARK = /^(-?\d{1,15})\.(ctb_\w{1,40})$/;

/** @throws DomainError `board_unknown` (not found), `page_unknown` (invalid data). */
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
  const { kinds } = recognition(container);
  const [seasons, all] = await Promise.all([kinds.seasons(), kinds.kinds()]);
  return { seasons, kinds: all };
}

export async function boardName(container: MedusaContainer, { period, kind }: BoardAsked): Promise<BoardName> {
  const { seasons, kinds } = await boardChoices(container);
  const season = period === "all" ? { id: "all" } : seasons.find(({ handle }) => handle === period);
  if (!season || (kind !== "all" && !kinds.some(({ handle }) => handle === kind)))
    throw new DomainError("not_found", "board_unknown", "There is no such board", {
      field: season ? "kind" : "period",
    });
  return { period: season.id, board: kind };
}

function markOf(after: string | null): BoardMark | null {
  if (after === null) return null;
  const [, points, contributor_id] = MARK.exec(after) ?? [];
  if (points === undefined || contributor_id === undefined)
    throw new DomainError("invalid_data", "page_unknown", "There is no such page", { field: "after" });
  return { points, contributor_id };
}

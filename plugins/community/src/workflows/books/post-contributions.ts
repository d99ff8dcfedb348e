import { contributionPostings, movedPostings, undonePostings, usedPostings } from "../../domain/points-postings";
import type { Posting } from "../../domain/postings";
import type { PointUse } from "../../domain/spendable-points";
import type { Connection } from "../database/connection";
import type { Books } from "./books";

/** An act whose points the ledger has not been told of, or not that they went back. */
interface DueContribution {
  id: string;
  kind: string;
  state: "accepted" | "undone";
  points: number;
  given_to: string;
  taken_from: string | null;
  occurred_at: Date;
  judged_at: Date | null;
}

/** Whose an address turned out to be. Points as text. */
interface DueMove {
  id: string;
  from_id: string;
  to_id: string;
  points: string;
  used: string;
  moved_at: Date;
}

/** What somebody spent, got back or lost. Points as text. */
interface DueUse {
  id: string;
  kind: PointUse;
  booked_from: string;
  points: string;
  used_at: Date;
}

/**
 * Of many millions only those without the mark, which an index of them alone finds; the mark is set after the posting, so
 * that one without it may be in the books all the same: posted again it is the same posting. That none is missing behind a
 * mark is what the integrity page asks.
 */
const DUE_CONTRIBUTIONS = `
  select id::text as id, kind, state, points, given_to, taken_from, occurred_at, judged_at
    from recognition_contribution where not is_booked and state in ('accepted', 'undone') and id::text <> all(?)
   order by id limit 1000`;

const DUE_MOVES = `
  select id::text as id, from_id, to_id, points::text as points, used::text as used, moved_at
    from recognition_identity_move where not is_booked and id::text <> all(?) order by id limit 1000`;

const DUE_USES = `
  select id::text as id, kind, booked_from, points::text as points, used_at
    from recognition_points_use where not is_booked and id::text <> all(?) order by id limit 1000`;

export async function dueContributions(on: Connection, without: string[]): Promise<DueContribution[]> {
  return (await on.raw<DueContribution>(DUE_CONTRIBUTIONS, [without])).rows;
}

export async function dueMoves(on: Connection, without: string[]): Promise<DueMove[]> {
  return (await on.raw<DueMove>(DUE_MOVES, [without])).rows;
}

export async function dueUses(on: Connection, without: string[]): Promise<DueUse[]> {
  return (await on.raw<DueUse>(DUE_USES, [without])).rows;
}

/** An import brings thousands; one transaction for a hundred costs little more than one for one. */
const TOGETHER = 100;

/** @returns those that were posted; the others are posted one by one, so that a wrong one stands in nobody's way. */
export async function postTogether(
  on: Connection,
  books: Books,
  due: readonly DueContribution[],
): Promise<Set<string>> {
  const done = new Set<string>();
  for (let at = 0; at < due.length; at += TOGETHER) {
    const acts = due.slice(at, at + TOGETHER);
    if (!(await books.post(acts.flatMap(postingsOf)).catch(() => false))) continue;
    await mark(on, acts);
    for (const { id } of acts) done.add(id);
  }
  return done;
}

/** @returns false when another process was at it and says otherwise. */
export async function postContribution(on: Connection, books: Books, act: DueContribution): Promise<boolean> {
  const isPosted = await books.post(postingsOf(act));
  if (isPosted) await mark(on, [act]);
  return isPosted;
}

/** Given to whoever it was then, and taken from whoever had it when it was undone: when it is posted makes no difference. */
function postingsOf(act: DueContribution): Posting[] {
  const of = { contributionId: act.id, kind: act.kind, points: BigInt(act.points) };
  const given = contributionPostings({ ...of, contributorId: act.given_to, occurredAt: act.occurred_at });
  if (act.taken_from === null) return given;
  const occurredAt = act.judged_at ?? act.occurred_at;
  return [...given, ...undonePostings({ ...of, contributorId: act.taken_from, occurredAt })];
}

/** One that was undone meanwhile is due once more. */
async function mark(on: Connection, acts: readonly DueContribution[]): Promise<void> {
  await on.raw(
    `update recognition_contribution act set is_booked = true
       from unnest(?::bigint[], ?::text[]) posted (id, state) where act.id = posted.id and act.state = posted.state`,
    [acts.map(({ id }) => id), acts.map(({ state }) => state)],
  );
}

export async function postMove(on: Connection, books: Books, move: DueMove): Promise<boolean> {
  const isPosted = await books.post(
    movedPostings({
      moveId: move.id,
      fromId: move.from_id,
      toId: move.to_id,
      occurredAt: move.moved_at,
      points: BigInt(move.points),
      used: BigInt(move.used),
    }),
  );
  if (isPosted) await on.raw("update recognition_identity_move set is_booked = true where id = ?", [move.id]);
  return isPosted;
}

export async function postUse(on: Connection, books: Books, use: DueUse): Promise<boolean> {
  const { id: useId, booked_from: contributorId, kind, points, used_at: occurredAt } = use;
  const isPosted = await books.post(
    usedPostings({ useId, contributorId, use: kind, occurredAt, points: BigInt(points) }),
  );
  if (isPosted) await on.raw("update recognition_points_use set is_booked = true where id = ?", [useId]);
  return isPosted;
}

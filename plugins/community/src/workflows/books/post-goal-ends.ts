import { goalEndPostings } from "../../domain/goal-postings";
import type { Connection } from "../database/connection";
import type { Books } from "./books";

/** A goal that was cancelled or substituted and whose accounts still hold something, or owe something. */
export interface EndedGoal {
  id: string;
  substitute_id: string | null;
  ended_at: Date;
  /** Of the next posting: a late refund moves the accounts again. */
  version: number;
  unspent: { currencyCode: string; balanceMinor: bigint }[];
}

const ENDED = `
  select goal.id, goal.substitute_id, max(move.moved_at) as ended_at,
         1 + coalesce((select max(posted.version) from ledger.posted_source posted
                        where posted.source_type = 'goal' and posted.source_id = goal.id
                          and posted.kind = 'goal_' || goal.state), 0) as version
    from impact_goal goal
    join impact_goal_move move on move.goal_id = goal.id and move.to_state = goal.state
   where goal.state in ('cancelled', 'substituted') and goal.id <> all(?)
   group by goal.id
   order by ended_at, goal.id`;

export async function endedGoals(on: Connection, books: Books, without: string[]): Promise<EndedGoal[]> {
  const { rows } = await on.raw<Omit<EndedGoal, "unspent">>(ENDED, [without]);
  const goals = await Promise.all(rows.map(async (row) => ({ ...row, unspent: await unspentOf(books, row.id) })));
  return goals.filter(({ unspent }) => unspent.length > 0);
}

async function unspentOf(books: Books, goalId: string): Promise<EndedGoal["unspent"]> {
  const held = await books.ledger.balances({ beginning: `goal:${goalId}:` });
  return held
    .filter(({ amountMinor }) => amountMinor !== 0n)
    .map(({ unit, amountMinor }) => ({ currencyCode: unit, balanceMinor: amountMinor }));
}

/** @returns false when somebody else has posted it meanwhile. */
export async function postGoalEnd(books: Books, goal: EndedGoal): Promise<boolean> {
  const { id: goalId, substitute_id: substituteGoalId, version, unspent } = goal;
  const occurredAt = version === 1 ? goal.ended_at : new Date();
  return books.post(goalEndPostings({ goalId, substituteGoalId, occurredAt, unspent, version }));
}

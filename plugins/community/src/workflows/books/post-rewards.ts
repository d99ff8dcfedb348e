import type { Posting } from "../../domain/postings";
import { givenRewardPostings, returnedRewardPostings, sentRewardPostings } from "../../domain/reward-postings";
import type { Connection } from "../database/connection";
import type { Books } from "./books";

/** Minor units as decimal text. */
interface DueReward {
  /** The order's, or (of one that was given to a goal) the reward's. */
  id: string;
  reward_id: string;
  kind: "reward_sent" | "reward_returned" | "reward_given";
  goal_id: string | null;
  worth_minor: string;
  currency_code: string;
  at: Date;
}

const unposted = (type: string, id: string, kind: string) =>
  `not exists (select 1 from ledger.posted_source posted
                where posted.source_type = '${type}' and posted.source_id = ${id} and posted.kind = '${kind}')`;

/** What is sent is posted before what came back. */
const DUE = `
  select * from (
    select made.order_id as id, made.reward_id, 'reward_sent' as kind, null as goal_id, made.worth_minor::text as worth_minor,
           made.currency_code, made.ordered_at as at
      from recognition_reward_order made
     where made.worth_minor > 0 and ${unposted("reward_order", "made.order_id", "reward_sent")}
    union all
    select made.order_id, made.reward_id, 'reward_returned', null, made.worth_minor::text, made.currency_code,
           coalesce(made.exchanged_at, o.canceled_at)
      from recognition_reward_order made join "order" o on o.id = made.order_id
     where made.is_dead and made.worth_minor > 0 and ${unposted("reward_order", "made.order_id", "reward_returned")}
       and exists (select 1 from ledger.posted_source posted where posted.source_type = 'reward_order'
                      and posted.source_id = made.order_id and posted.kind = 'reward_sent')
    union all
    select r.id, r.id, 'reward_given', r.goal_id, r.worth_minor::text, program.currency_code, r.moved_at
      from recognition_reward r join recognition_reward_program program on program.id = r.program_id
     where r.state = 'given' and r.worth_minor > 0 and ${unposted("reward", "r.id", "reward_given")}
  ) due where id <> all(?) order by at, id limit 500`;

export async function dueRewards(on: Connection, without: string[]): Promise<DueReward[]> {
  return (await on.raw<DueReward>(DUE, [without])).rows;
}

/** @returns false when somebody else has posted it meanwhile. */
export function postReward(books: Books, due: DueReward): Promise<boolean> {
  return books.post(postingsOf(due));
}

function postingsOf({ id, reward_id: rewardId, kind, goal_id, worth_minor, currency_code, at }: DueReward): Posting[] {
  const worth = { occurredAt: at, currencyCode: currency_code, worthMinor: BigInt(worth_minor) };
  if (kind === "reward_given") return givenRewardPostings({ ...worth, rewardId, goalId: goal_id as string });
  const sent = { ...worth, rewardId, orderId: id };
  return kind === "reward_sent" ? sentRewardPostings(sent) : returnedRewardPostings(sent);
}

import { ACCOUNTS } from "./chart-of-accounts";
import { type Posting, posting } from "./postings";

/**
 * Decides what the ledger is told when somebody is thanked. What is sent is an expense at the price a buyer would have
 * paid, and goods given away for as much: tax offices want both (视同销售). It is taken back when the order is cancelled. Whoever
 * gives the worth of a reward to a goal instead moves it there from what the shop kept.
 */
interface Worth {
  readonly occurredAt: Date;
  readonly currencyCode: string;
  /** Above zero. */
  readonly worthMinor: bigint;
}

export interface SentReward extends Worth {
  readonly orderId: string;
  readonly rewardId: string;
}

export function sentRewardPostings(sent: SentReward): Posting[] {
  return goods(sent, "reward_sent", 1n);
}

/** The goods never left, or came back. */
export function returnedRewardPostings(returned: SentReward): Posting[] {
  return goods(returned, "reward_returned", -1n);
}

function goods(reward: SentReward, kind: "reward_sent" | "reward_returned", sign: bigint): Posting[] {
  const { orderId, rewardId, occurredAt, worthMinor } = reward;
  const currency = reward.currencyCode.toLowerCase();
  return posting(
    { sourceType: "reward_order", sourceId: orderId, kind },
    occurredAt,
    [
      [ACCOUNTS.thanks(currency), currency, sign * worthMinor],
      [ACCOUNTS.goodsGiven(currency), currency, -sign * worthMinor],
    ],
    { rewardId },
  );
}

export function givenRewardPostings(given: Worth & { readonly rewardId: string; readonly goalId: string }): Posting[] {
  const { rewardId, goalId, occurredAt, worthMinor } = given;
  const currency = given.currencyCode.toLowerCase();
  return posting(
    { sourceType: "reward", sourceId: rewardId, kind: "reward_given" },
    occurredAt,
    [
      [ACCOUNTS.shop(currency), currency, worthMinor],
      [ACCOUNTS.goal(goalId, currency), currency, -worthMinor],
    ],
    { goalId },
  );
}

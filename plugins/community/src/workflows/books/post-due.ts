import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { failPoint } from "../../fail-point";
import { database, isConnectionLost } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";
import { readGiving } from "../impact/giving-rules";
import { type Books, openBooks } from "./books";
import { dueSources } from "./due-sources";
import { postCapture, readSales } from "./post-captures";
import {
  dueContributions,
  dueMoves,
  dueUses,
  postContribution,
  postMove,
  postTogether,
  postUse,
} from "./post-contributions";
import { dueDeliveries, postDelivery } from "./post-deliveries";
import { endedGoals, postGoalEnd } from "./post-goal-ends";
import { duePledgePayments, postPledgePayment } from "./post-pledge-payments";
import { postRefund } from "./post-refunds";
import { dueRewards, postReward } from "./post-rewards";
import { dueSponsorPayments, dueSponsorRefunds, postSponsorPayment, postSponsorRefund } from "./post-sponsor-money";
import { settlePosted } from "./settle-posted";

/** How many were posted. */
export interface Posted {
  captures: number;
  refunds: number;
  deliveries: number;
  pledgePayments: number;
  sponsorPayments: number;
  sponsorRefunds: number;
  contributions: number;
  identityMoves: number;
  pointsUses: number;
  rewards: number;
  goals: number;
}

/** Posts whatever is due; a source that cannot be posted is put on record and stands in nobody's way. */
export async function postDue(container: MedusaContainer): Promise<Posted> {
  const books = await openBooks(container);
  const captures = await postAll(container, captureQueue(container, books));
  const refunds = await postAll(container, refundQueue(container, books));
  const deliveries = await postAll(container, deliveryQueue(container, books));
  const pledgePayments = await postAll(container, pledgePaymentQueue(container, books));
  const sponsorPayments = await postAll(container, sponsorPaymentQueue(container, books));
  const sponsorRefunds = await postAll(container, sponsorRefundQueue(container, books));
  const contributions = await postAll(container, contributionQueue(container, books));
  const identityMoves = await postAll(container, identityMoveQueue(container, books));
  const pointsUses = await postAll(container, pointsUseQueue(container, books));
  const rewards = await postAll(container, rewardQueue(container, books));
  // Last: what goes back from a goal that has ended moves its account once more.
  const goals = await postAll(container, goalQueue(container, books));
  await failPoint("post-books.before-settle");
  await settlePosted(container);
  return {
    ...{ captures, refunds, deliveries, pledgePayments, sponsorPayments, sponsorRefunds },
    ...{ contributions, identityMoves, pointsUses, rewards, goals },
  };
}

interface Source {
  id: string;
  order_id?: string;
}

/** One kind of rows that the ledger is told of. */
interface Queue<Row extends Source> {
  /** As the ledger calls their type. */
  name: string;
  /** The oldest first, without those that could not be posted a moment ago. */
  due(without: string[]): Promise<Row[]>;
  /** @returns how to post one of them: false when somebody else has posted it meanwhile. */
  prepare(due: Row[]): Promise<(row: Row) => Promise<boolean>>;
}

const captureQueue = (container: MedusaContainer, books: Books) => ({
  name: "capture",
  due: (without: string[]) => dueSources(database(container), "capture", without),
  prepare: async (due: Parameters<typeof readSales>[1]) => {
    const sales = await readSales(container, due);
    return (capture: (typeof due)[number]) => postCapture(container, books, capture, sales);
  },
});

const refundQueue = (container: MedusaContainer, books: Books) => ({
  name: "refund",
  due: (without: string[]) => dueSources(database(container), "refund", without),
  prepare: async () => (refund: Parameters<typeof postRefund>[2]) => postRefund(container, books, refund),
});

const deliveryQueue = (container: MedusaContainer, books: Books) => ({
  name: "delivery",
  due: (without: string[]) => dueDeliveries(database(container), without),
  prepare: async () => (delivery: Parameters<typeof postDelivery>[1]) => postDelivery(books, delivery),
});

const pledgePaymentQueue = (container: MedusaContainer, books: Books) => ({
  name: "pledge_payment",
  due: (without: string[]) => duePledgePayments(database(container), without),
  prepare: async () => (payment: Parameters<typeof postPledgePayment>[1]) => postPledgePayment(books, payment),
});

const sponsorPaymentQueue = (container: MedusaContainer, books: Books) => ({
  name: "sponsor_payment",
  due: (without: string[]) => dueSponsorPayments(database(container), without),
  prepare: async () => {
    const { rules } = await readGiving(container);
    return (payment: Parameters<typeof postSponsorPayment>[2]) => postSponsorPayment(container, books, payment, rules);
  },
});

const sponsorRefundQueue = (container: MedusaContainer, books: Books) => ({
  name: "sponsor_refund",
  due: (without: string[]) => dueSponsorRefunds(database(container), without),
  prepare: async () => (refund: Parameters<typeof postSponsorRefund>[2]) => postSponsorRefund(container, books, refund),
});

const contributionQueue = (container: MedusaContainer, books: Books) => ({
  name: "contribution",
  due: (without: string[]) => dueContributions(database(container), without),
  prepare: async (due: Parameters<typeof postTogether>[2]) => {
    const on = database(container);
    const posted = await postTogether(on, books, due);
    return async (act: (typeof due)[number]) => posted.has(act.id) || postContribution(on, books, act);
  },
});

const identityMoveQueue = (container: MedusaContainer, books: Books) => ({
  name: "identity_move",
  due: (without: string[]) => dueMoves(database(container), without),
  prepare: async () => (move: Parameters<typeof postMove>[2]) => postMove(database(container), books, move),
});

const pointsUseQueue = (container: MedusaContainer, books: Books) => ({
  name: "points_use",
  due: (without: string[]) => dueUses(database(container), without),
  prepare: async () => (use: Parameters<typeof postUse>[2]) => postUse(database(container), books, use),
});

const rewardQueue = (container: MedusaContainer, books: Books) => ({
  name: "reward",
  due: (without: string[]) => dueRewards(database(container), without),
  prepare: async () => (reward: Parameters<typeof postReward>[1]) => postReward(books, reward),
});

const goalQueue = (container: MedusaContainer, books: Books) => ({
  name: "goal",
  due: (without: string[]) => endedGoals(database(container), books, without),
  prepare: async () => (goal: Parameters<typeof postGoalEnd>[1]) => postGoalEnd(books, goal),
});

async function postAll<Row extends Source>(container: MedusaContainer, queue: Queue<Row>): Promise<number> {
  const failed: string[] = [];
  for (let posted = 0; ; ) {
    const due = await queue.due(failed);
    if (due.length === 0) return posted;
    const post = await queue.prepare(due);
    for (const source of due) {
      try {
        if (await post(source)) posted += 1;
        else failed.push(source.id);
      } catch (error) {
        failed.push(source.id);
        await putOnRecord(container, queue.name, source, error as Error);
      }
      await failPoint(`post-books.${queue.name}.after-post`);
    }
  }
}

async function putOnRecord(container: MedusaContainer, name: string, source: Source, error: Error): Promise<void> {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`The ledger was not told of ${name} ${source.id}: ${error.message}`);
  // Nothing is wrong with the row: it is posted when the database is back.
  if (isConnectionLost(error)) return;
  await shopExceptions(container).report({
    kind: "not_in_the_books",
    subject: source.id,
    done: "retrying",
    leftToDo: "check_the_books",
    orderId: source.order_id ?? null,
    details: { error: error.message },
  });
}

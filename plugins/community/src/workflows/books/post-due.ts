import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { failPoint } from "../../fail-point";
import { database, isConnectionLost } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";
import { type Books, openBooks } from "./books";
import { dueSources } from "./due-sources";
import { postCapture, readSales } from "./post-captures";
import { dueDeliveries, postDelivery } from "./post-deliveries";
import { endedGoals, postGoalEnd } from "./post-goal-ends";
import { duePledgePayments, postPledgePayment } from "./post-pledge-payments";
import { postRefund } from "./post-refunds";
import { settlePosted } from "./settle-posted";

/** How many were posted. */
export interface Posted {
  captures: number;
  refunds: number;
  deliveries: number;
  pledgePayments: number;
  goals: number;
}

/** Posts whatever is due; a source that cannot be posted is put on record and stands in nobody's way. */
export async function postDue(container: MedusaContainer): Promise<Posted> {
  const books = await openBooks(container);
  const captures = await postAll(container, captureQueue(container, books));
  const refunds = await postAll(container, refundQueue(container, books));
  const deliveries = await postAll(container, deliveryQueue(container, books));
  const pledgePayments = await postAll(container, pledgePaymentQueue(container, books));
  // Last: what goes back from a goal that has ended moves its account once more.
  const goals = await postAll(container, goalQueue(container, books));
  await failPoint("post-books.before-settle");
  await settlePosted(container);
  return { captures, refunds, deliveries, pledgePayments, goals };
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

import type { MedusaContainer } from "@medusajs/framework/types";
import type { AllocationRule } from "../../domain/allocation-rule";
import { DomainError } from "../../domain/errors";
import { toMinorUnits } from "../../domain/minor-units";
import { captureSplit, type SoldOrder, splitOrder } from "../../domain/order-split";
import { capturePostings } from "../../domain/sale-postings";
import { type SplitMoney, sumSplits } from "../../domain/split-money";
import { database } from "../database/connection";
import { readGiving } from "../impact/giving-rules";
import type { Books } from "./books";
import { type DueSource, sourcesOf } from "./due-sources";
import { readSoldOrders } from "./sold-orders";

/** What a run knows of the orders and rules behind its captures. */
export interface Sales {
  orders: Map<string, SoldOrder>;
  rules: AllocationRule[];
}

export async function readSales(container: MedusaContainer, captures: readonly DueSource[]): Promise<Sales> {
  const ids = captures.map(({ order_id }) => order_id);
  const rules = captures.length > 0 ? (await readGiving(container)).rules : [];
  return { rules, orders: await readSoldOrders(database(container), ids) };
}

/** @returns false when somebody else has posted it meanwhile. */
export async function postCapture(
  container: MedusaContainer,
  books: Books,
  capture: DueSource,
  { orders, rules }: Sales,
): Promise<boolean> {
  const { currency_code: currencyCode, created_at: occurredAt } = capture;
  const order = orders.get(capture.order_id);
  if (!order) throw new DomainError("not_found", "order_not_found", `There is no order ${capture.order_id}`);
  const before = await postedBefore(container, books, capture);
  const split = captureSplit(splitOrder(order, rules), before, toMinorUnits(capture.amount, currencyCode));
  return books.post(capturePostings({ captureId: capture.id, occurredAt, currencyCode, split }));
}

async function postedBefore(container: MedusaContainer, books: Books, capture: DueSource): Promise<SplitMoney> {
  const ids = await sourcesOf(database(container), "capture", capture.payment_id);
  const splits = await Promise.all(
    ids.filter((id) => id !== capture.id).map((id) => books.split("capture", id, capture.currency_code)),
  );
  return sumSplits(splits.filter((split) => split !== null));
}

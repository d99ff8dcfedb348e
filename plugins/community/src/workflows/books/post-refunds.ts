import type { MedusaContainer } from "@medusajs/framework/types";
import { toMinorUnits } from "../../domain/minor-units";
import { refundAllocation } from "../../domain/refund-allocation";
import { refundPostings } from "../../domain/sale-postings";
import { type SplitMoney, sumSplits } from "../../domain/split-money";
import { database } from "../database/connection";
import type { Books } from "./books";
import { type DueSource, sourcesOf } from "./due-sources";

/**
 * From every part of what was captured, in proportion to how that was posted.
 * @returns false when somebody else has posted it meanwhile.
 */
export async function postRefund(container: MedusaContainer, books: Books, refund: DueSource): Promise<boolean> {
  const { id: refundId, currency_code: currencyCode, created_at: occurredAt } = refund;
  const captureIds = await sourcesOf(database(container), "capture", refund.payment_id);
  const refundIds = await sourcesOf(database(container), "refund", refund.payment_id);
  const captured = await sumPosted(books, "capture", captureIds, currencyCode);
  const before = await sumPosted(
    books,
    "refund",
    refundIds.filter((id) => id !== refundId),
    currencyCode,
  );
  const split = refundAllocation(captured, before, toMinorUnits(refund.amount, currencyCode));
  return books.post(refundPostings({ refundId, captureId: captureIds[0] as string, occurredAt, currencyCode, split }));
}

async function sumPosted(
  books: Books,
  type: "capture" | "refund",
  ids: readonly string[],
  currencyCode: string,
): Promise<SplitMoney> {
  const splits = await Promise.all(ids.map((id) => books.split(type, id, currencyCode)));
  return sumSplits(splits.filter((split) => split !== null));
}

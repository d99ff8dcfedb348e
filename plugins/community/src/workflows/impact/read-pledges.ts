import type { MedusaContainer } from "@medusajs/framework/types";
import { dueToMatchMinor } from "../../domain/matching-pledge";
import type { FileRow } from "../../modules/impact/file-rows";
import type { PledgePaymentRow, PledgeRow } from "../../modules/impact/pledge-rows";
import type { PledgeAnswer, PledgePaymentAnswer } from "../../types/pledges";
import { ledgerRows } from "../books/ledger-rows";
import { impact } from "./impact";
import { PLEDGE_MONEY } from "./pledge-money-sql";
import { receiptAnswer } from "./receipts";

interface PledgeMoney {
  id: string;
  paid_minor: string;
  given_minor: string;
  /** Payments that the books know of. */
  posted_ids: string[];
}

/** The newest first. */
export async function listPledges(container: MedusaContainer, goalId: string): Promise<PledgeAnswer[]> {
  return pledgeAnswers(container, await impact(container).pledges.list(goalId));
}

export async function pledgeAnswers(container: MedusaContainer, rows: readonly PledgeRow[]): Promise<PledgeAnswer[]> {
  const service = impact(container);
  const ids = rows.map(({ id }) => id);
  const { rows: money } = await (await ledgerRows(container)).raw<PledgeMoney>(PLEDGE_MONEY, [ids]);
  const payments = await service.pledges.payments(ids);
  const files = await service.files.byId(payments.flatMap(({ receipt_file_id }) => receipt_file_id ?? []));
  return rows.map((row) => {
    const own = money.find(({ id }) => id === row.id) as PledgeMoney;
    return {
      ...row,
      valid_from: row.valid_from.toISOString(),
      valid_to: row.valid_to?.toISOString() ?? null,
      saved_at: row.saved_at.toISOString(),
      paid_minor: own.paid_minor,
      due_minor: String(dueMinor(row, own)),
      payments: payments
        .filter(({ pledge_id }) => pledge_id === row.id)
        .map((payment) => paymentAnswer(payment, own.posted_ids, files)),
    };
  });
}

const dueMinor = (row: PledgeRow, { given_minor, paid_minor }: PledgeMoney): bigint =>
  dueToMatchMinor(
    {
      ratioBasisPoints: row.ratio_basis_points,
      capMinor: BigInt(row.cap_minor),
      currencyCode: row.currency_code,
    },
    {
      givenByOthersMinor: BigInt(given_minor),
      givenCurrencyCode: row.currency_code,
      matchedMinor: BigInt(paid_minor),
    },
  );

function paymentAnswer(
  row: PledgePaymentRow,
  postedIds: readonly string[],
  files: ReadonlyMap<string, FileRow>,
): PledgePaymentAnswer {
  const { pledge_id: _, receipt_link: __, receipt_file_id: ___, ...told } = row;
  return {
    ...told,
    paid_at: row.paid_at.toISOString(),
    recorded_at: row.recorded_at.toISOString(),
    receipt: receiptAnswer(row, files),
    is_posted: postedIds.includes(row.id),
  };
}

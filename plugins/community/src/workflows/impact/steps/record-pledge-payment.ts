import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkPledgePayment } from "../../../domain/pledge-payment";
import { failPoint } from "../../../fail-point";
import type { PledgePaymentTerms } from "../../../types/pledges";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { impact } from "../impact";
import { pledgeAnswers } from "../read-pledges";
import { receiptFrom, requireFiles } from "../receipts";

export interface RecordPledgePaymentInput {
  pledge_id: string;
  terms: PledgePaymentTerms;
  by: string;
}

/** Payments of one pledge are recorded one after the other, so that they never pass its cap together. */
export const recordPledgePaymentStep = createStep(
  "record-pledge-payment",
  async ({ pledge_id, terms, by }: RecordPledgePaymentInput, { container }) => {
    const service = impact(container);
    const payment = {
      amountMinor: BigInt(terms.amount_minor),
      paidAt: new Date(terms.paid_at),
      receipt: receiptFrom(terms.receipt),
    };
    const { fileId } = payment.receipt;
    await requireFiles(service, "receipt", fileId === null ? [] : [fileId], "receipt.file_id");
    const row = await inTransaction(container, async (on) => {
      const pledge = await service.pledges.lock(pledge_id, on);
      if (!pledge) throw new DomainError("not_found", "pledge_not_found", "There is no such pledge");
      const before = await service.pledges.payments([pledge_id], on);
      const paidMinor = before.reduce((sum, { amount_minor }) => sum + BigInt(amount_minor), 0n);
      checkPledgePayment(payment, { capMinor: BigInt(pledge.cap_minor), paidMinor }, new Date());
      await service.pledges.recordPayment(pledge_id, payment, by, on);
      return pledge;
    });
    await failPoint("record-pledge-payment.after-commit");
    await announceMoney(container);
    const [pledge] = await pledgeAnswers(container, [row]);
    return new StepResponse(pledge);
  },
);

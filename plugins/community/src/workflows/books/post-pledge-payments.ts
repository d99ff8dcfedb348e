import { pledgePaymentPostings } from "../../domain/goal-postings";
import type { Connection } from "../database/connection";
import type { Books } from "./books";

/** What a sponsor paid and the ledger has not been told of. Minor units as text. */
interface DuePledgePayment {
  id: string;
  pledge_id: string;
  partner_id: string;
  goal_id: string;
  amount_minor: string;
  currency_code: string;
  paid_at: Date;
}

const DUE = `
  select payment.id, payment.pledge_id, pledge.partner_id, pledge.goal_id, payment.amount_minor::text as amount_minor,
         pledge.currency_code, payment.paid_at
    from impact_pledge_payment payment
    join impact_pledge pledge on pledge.id = payment.pledge_id
   where not exists (select 1 from ledger.posted_source posted
                      where posted.source_type = 'pledge_payment' and posted.source_id = payment.id
                        and posted.kind = 'pledge_payment')
     and payment.id <> all(?)
   order by payment.recorded_at, payment.id limit 100`;

export async function duePledgePayments(on: Connection, without: string[]): Promise<DuePledgePayment[]> {
  return (await on.raw<DuePledgePayment>(DUE, [without])).rows;
}

/** @returns false when somebody else has posted it meanwhile. */
export function postPledgePayment(books: Books, payment: DuePledgePayment): Promise<boolean> {
  return books.post(
    pledgePaymentPostings({
      paymentId: payment.id,
      pledgeId: payment.pledge_id,
      partnerId: payment.partner_id,
      goalId: payment.goal_id,
      occurredAt: payment.paid_at,
      currencyCode: payment.currency_code,
      amountMinor: BigInt(payment.amount_minor),
    }),
  );
}

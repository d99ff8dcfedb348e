import type { MedusaContainer } from "@medusajs/framework/types";
import { database, inTransaction } from "../database/connection";
import { enterRefund } from "./enter-money";

/**
 * Refunds that Stripe has made and whose row the platform took back: it does so whenever something fails after its
 * provider was asked, although by then the money has gone.
 */
const LOST = `
  select i.id from stripe_intent i
   where i.kind = 'refund' and i.state = 'done' and i.source_id is not null
     and i.updated_at <= now() - make_interval(secs => ?) and i.created_at > now() - interval '30 days'
     and not exists (select 1 from refund r where r.id = i.source_id and r.deleted_at is null)
   order by i.created_at limit 50`;

const STILL_LOST = `
  select i.id, i.payment_intent_id, i.amount_minor from stripe_intent i
   where i.id = ? and not exists (select 1 from refund r where r.id = i.source_id and r.deleted_at is null) for update`;

interface LostRefund {
  id: string;
  payment_intent_id: string;
  amount_minor: string;
}

/** @returns how many were entered again. */
export async function enterLostRefunds(container: MedusaContainer, olderThanSeconds: number): Promise<number> {
  const { rows } = await database(container).raw<{ id: string }>(LOST, [olderThanSeconds]);
  for (const { id } of rows)
    await inTransaction(container, async (on) => {
      const [lost] = (await on.raw<LostRefund>(STILL_LOST, [id])).rows;
      if (!lost) return;
      const amountMinor = BigInt(lost.amount_minor);
      const entered = await enterRefund(on, lost.payment_intent_id, amountMinor, "recovered after a lost answer");
      await on.raw("update stripe_intent set source_id = ? where id = ?", [entered?.refundId ?? null, id]);
    });
  return rows.length;
}

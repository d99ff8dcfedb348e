import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import { toMinorUnits } from "../../domain/minor-units";
import { PROVIDER_ID } from "../../providers/stripe-checkout/options";
import { knownRefundKeys } from "../../providers/stripe-checkout/payment-rows";
import { refundOnce } from "../../providers/stripe-checkout/refund-once";
import { stripeGateway } from "./stripe-gateway";

/** A refund is written before it is sent; one that a dying process wrote and never sent is sent under the same key. */
const UNCONFIRMED = `
  select r.id, r.raw_amount->>'value' as amount, p.currency_code, p.data->>'payment_intent_id' as intent_id
    from refund r
    join payment p on p.id = r.payment_id and p.deleted_at is null
   where p.provider_id = ? and r.deleted_at is null
     and r.metadata->>'stripe_refund_id' is null and p.data->>'payment_intent_id' is not null
     and r.created_at between now() - interval '30 days' and now() - make_interval(secs => ?)
   order by r.created_at limit 50`;

const CONFIRM =
  "update refund set metadata = coalesce(metadata, '{}'::jsonb) || jsonb_build_object('stripe_refund_id', ?::text) where id = ?";

interface UnconfirmedRefund {
  id: string;
  amount: string;
  currency_code: string;
  intent_id: string;
}

export async function confirmRefunds(container: MedusaContainer, olderThanSeconds: number): Promise<string[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { rows } = await connection.raw(UNCONFIRMED, [PROVIDER_ID, olderThanSeconds]);
  const waiting: string[] = [];
  for (const { id, amount, currency_code, intent_id } of rows as UnconfirmedRefund[]) {
    try {
      const amountMinor = toMinorUnits(MathBN.convert(amount).toFixed(), currency_code);
      const wish = { intentId: intent_id, amountMinor, key: id };
      const refund = await refundOnce(stripeGateway(container), wish, (keys) => knownRefundKeys(connection, keys));
      await connection.raw(CONFIRM, [refund.id, id]);
    } catch (error) {
      waiting.push(id);
      logger.error(`Refund ${id} waits: ${(error as Error).message}`);
    }
  }
  return waiting;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { toMinorUnits } from "../../../domain/minor-units";
import { writeRefund } from "../../../modules/stripe-payment/refund-wish";
import { PROVIDER_ID } from "../../../providers/stripe-checkout/options";
import { database, inTransaction } from "../../database/connection";
import { enterLostRefunds } from "../../stripe-intents/lost-refunds";
import { correctRefundSums } from "../../stripe-intents/refund-sums";
import { runIntent } from "../../stripe-intents/run-intent";
import type { ReapInput } from "../reap";

/** A refund is a row before it is money, and a process may die between the two. */
const UNSENT = `
  select r.id, r.raw_amount->>'value' as amount, p.currency_code, p.data->>'payment_intent_id' as intent_id
    from refund r
    join payment p on p.id = r.payment_id and p.deleted_at is null
   where p.provider_id = ? and r.deleted_at is null and r.created_at > now() - interval '30 days'
     and r.created_at <= now() - make_interval(secs => ?) and p.data->>'payment_intent_id' is not null
     and not exists (select 1 from stripe_intent i where i.source_id = r.id)
   order by r.created_at limit 50`;

interface UnsentRefund {
  id: string;
  amount: string;
  currency_code: string;
  intent_id: string;
}

export const enterRefundsStep = createStep("enter-refunds", async (input: ReapInput, { container }) => {
  const { rows } = await database(container).raw<UnsentRefund>(UNSENT, [PROVIDER_ID, input.older_than_seconds]);
  let sent = 0;
  for (const refund of rows) sent += await send(container, refund);
  const recovered = await enterLostRefunds(container, input.older_than_seconds);
  return new StepResponse({ sent, recovered, corrected: await correctRefundSums(container, input.older_than_seconds) });
});

async function send(container: MedusaContainer, { id, amount, currency_code, intent_id }: UnsentRefund) {
  const wish = {
    paymentIntentId: intent_id,
    amountMinor: toMinorUnits(MathBN.convert(amount).toFixed(), currency_code),
    currency: currency_code,
    refundId: id,
  };
  const answer = await inTransaction(container, (on) => writeRefund(on, wish));
  if ("intent" in answer) return (await runIntent(container, answer.intent.id)) === "done" ? 1 : 0;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`Refund ${id} cannot go out of ${intent_id}: ${answer.refused}`);
  return 0;
}

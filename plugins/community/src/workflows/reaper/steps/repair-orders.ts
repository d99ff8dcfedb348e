import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { stripeSessionIdOf } from "../../../providers/stripe-checkout/session-data";
import { settleCheckout } from "../../checkout/settle-checkout";
import { database } from "../../database/connection";
import { shopExceptions } from "../../exceptions/shop-exceptions";
import type { ReapInput } from "../reap";

const PATIENCE_SECONDS = 180;
const LIVE = `o.deleted_at is null and o.canceled_at is null and o.status not in ('canceled', 'draft') and not o.is_draft_order`;

/** Orders behind which nothing stands: the platform links cart and payment only after it has made the order. Of one that
 * an administrator made, as a draft, it was noted. */
const ORPHANS = `
  select o.id, o.email from "order" o
    join order_summary summary on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
   where ${LIVE} and o.created_at <= now() - make_interval(secs => ?) and o.created_at > now() - interval '30 days'
     and (summary.totals->>'current_order_total')::numeric > 0
     and not exists (select 1 from order_cart link where link.order_id = o.id and link.deleted_at is null)
     and not exists (select 1 from order_payment_collection link where link.order_id = o.id and link.deleted_at is null)
     and not exists (select 1 from order_origin origin where origin.order_id = o.id)
   order by o.created_at limit 50`;

/** Orders that cost something and stand on no live payment. */
const UNPAID = `
  select o.id, o.email, link.cart_id,
         (select s.data from cart_payment_collection l join payment_session s on s.payment_collection_id = l.payment_collection_id
           where l.cart_id = link.cart_id and l.deleted_at is null and s.data->>'stripe_session_id' is not null
           order by s.deleted_at nulls first, s.created_at desc limit 1) as data
    from "order" o
    join order_cart link on link.order_id = o.id and link.deleted_at is null
    join order_summary summary on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
   where ${LIVE} and o.created_at <= now() - make_interval(secs => ?) and o.created_at > now() - interval '30 days'
     and o.id = coalesce(?, o.id)
     and (summary.totals->>'current_order_total')::numeric > 0
     and not exists (select 1 from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
                      where l.order_id = o.id and l.deleted_at is null and p.deleted_at is null and p.canceled_at is null
                        and not exists (select 1 from stripe_intent i where i.kind = 'capture' and i.state = 'refused'
                                           and i.payment_intent_id = p.data->>'payment_intent_id'
                                           and not exists (select 1 from stripe_intent again where again.kind = 'capture' and again.state <> 'refused'
                                                              and again.payment_intent_id = i.payment_intent_id)))
   order by o.created_at limit 50`;

interface Broken {
  id: string;
  email: string | null;
  cart_id?: string;
  data?: Record<string, unknown> | null;
}

export const repairOrdersStep = createStep("repair-orders", async (input: ReapInput, { container }) => {
  const age = input.older_than_seconds === 0 ? 0 : Math.max(PATIENCE_SECONDS, input.older_than_seconds);
  const { rows: orphans } = await database(container).raw<Broken>(ORPHANS, [age]);
  for (const order of orphans) await cancel(container, "orphan_order", order);
  const { rows: unpaid } = await database(container).raw<Broken>(UNPAID, [age, null]);
  for (const order of unpaid) await adoptOrCancel(container, order);
  return new StepResponse({ orphans: orphans.length, unpaid: unpaid.length });
});

/** The money may be there: then it is put under the order instead of asking the buyer again (and that is reported there). */
async function adoptOrCancel(container: MedusaContainer, order: Broken): Promise<void> {
  const page = stripeSessionIdOf(order.data);
  const answer = page ? await settleCheckout(container, page).catch(() => null) : null;
  if (answer?.status === "processing") return;
  const { rows } = await database(container).raw<Broken>(UNPAID, [0, order.id]);
  if (rows.length > 0) await cancel(container, "unpaid_order", order);
}

async function cancel(container: MedusaContainer, kind: "orphan_order" | "unpaid_order", order: Broken): Promise<void> {
  const report = { kind, subject: order.id, email: order.email, orderId: order.id, cartId: order.cart_id ?? null };
  try {
    await cancelOrderWorkflow(container).run({ input: { order_id: order.id } });
    await shopExceptions(container).report({ ...report, done: "order_cancelled", leftToDo: "contact_buyer" });
  } catch (error) {
    const message = (error as Error).message;
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${kind} ${order.id} could not be cancelled: ${message}`);
    const details = { error: message };
    await shopExceptions(container).report({ ...report, done: "nothing", leftToDo: "retry_or_refund", details });
  }
}

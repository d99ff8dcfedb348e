import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PROVIDER_ID } from "../../providers/stripe-checkout/options";

/**
 * Payments of live orders whose money has not been taken, or whose capture never reached the order's books. Found by
 * what is missing, not by what was announced: an event that got lost costs a minute, not a payment. The last minute is
 * left to whoever is at work on it.
 */
const UNSETTLED = `
  select p.id, cart.cart_id
    from payment p
    join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
    join order_cart cart on cart.order_id = link.order_id and cart.deleted_at is null
    join "order" o on o.id = link.order_id and o.deleted_at is null and o.canceled_at is null
   where p.provider_id = ? and p.canceled_at is null and p.deleted_at is null
     and p.created_at < now() - make_interval(secs => ?)
     and (p.captured_at is null
          or exists (select 1 from capture c
                      where c.payment_id = p.id and c.deleted_at is null
                        and not exists (select 1 from order_transaction t
                                         where t.reference_id = c.id and t.reference = 'capture' and t.deleted_at is null)))
   order by p.created_at limit 100`;

export interface UnsettledPayment {
  id: string;
  cart_id: string;
}

export async function findUnsettledPayments(
  container: MedusaContainer,
  olderThanSeconds: number,
): Promise<UnsettledPayment[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await connection.raw(UNSETTLED, [PROVIDER_ID, olderThanSeconds]);
  return rows as UnsettledPayment[];
}

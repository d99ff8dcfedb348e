import { ADDRESS_KEPT_DAYS } from "../../domain/reward-lifecycle";
import type { Connection } from "../database/connection";

const BATCH = 200;

/** Delivered, sent back, or cancelled, long enough ago. */
const DUE = `
  select made.order_id from recognition_reward_order made
    join recognition_reward r on r.id = made.reward_id
    join "order" o on o.id = made.order_id
   where made.address_forgotten_at is null
     and case when made.is_dead then coalesce(made.exchanged_at, o.canceled_at) else case when r.state = 'delivered' then r.moved_at end end
         < now() - interval '${ADDRESS_KEPT_DAYS} days'
   order by made.order_id limit ${BATCH} for update of made skip locked`;

const GONE = [
  ...["first_name", "last_name", "company", "address_1", "address_2", "city", "province", "postal_code", "phone"],
  "metadata",
]
  .map((column) => `${column} = null`)
  .join(", ");

/** Where a parcel's address is written down: on its order, on the parcel, and on the cart that the order was made of. */
const COPIES = [
  `update order_address set ${GONE} where id in (
     select unnest(array[o.shipping_address_id, o.billing_address_id]) from "order" o where o.id = any(?))`,
  `update fulfillment_address set ${GONE} where id in (
     select f.delivery_address_id from order_fulfillment link
       join fulfillment f on f.id = link.fulfillment_id where link.order_id = any(?))`,
  `update cart_address set ${GONE} where id in (
     select unnest(array[cart.shipping_address_id, cart.billing_address_id]) from order_cart link
       join cart on cart.id = link.cart_id where link.order_id = any(?))`,
];

/**
 * What was sent for a reward stays on record with its sizes and its country; to whom it went is forgotten once nobody needs
 * it any more. The order's e-mail stays: it opens the order's page.
 */
export async function forgetAddresses(on: Connection): Promise<void> {
  const { rows } = await on.raw<{ order_id: string }>(DUE);
  if (rows.length === 0) return;
  const ids = rows.map(({ order_id }) => order_id);
  for (const copy of COPIES) await on.raw(copy, [ids]);
  await on.raw("update recognition_reward_order set address_forgotten_at = now() where order_id = any(?)", [ids]);
}

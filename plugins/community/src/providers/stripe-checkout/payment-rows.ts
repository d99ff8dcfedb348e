import { closeSessionRow } from "../../modules/stripe-payment/closed-pages";
import type { Connection } from "../../transaction";

/** A payment session on which an order stands must not be closed from outside. */
export async function closeUnlessOrdered(connection: Connection, paymentSessionId: string): Promise<boolean> {
  if (await closeSessionRow(connection, paymentSessionId)) return true;
  const { rows } = await connection.raw(
    "select 1 from payment_session where id = ? and deleted_at is null and status = 'authorized'",
    [paymentSessionId],
  );
  return rows.length === 0;
}

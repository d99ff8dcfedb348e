/** The questions the provider asks the platform's own books; the connection is the one its module already has. */
export interface Connection {
  raw<Row>(sql: string, bindings: unknown[]): Promise<{ rows: Row[] }>;
}

/** A payment session whose money an order may be standing on must not be given back from outside. */
export async function hasLivePayment(connection: Connection, paymentSessionId: string): Promise<boolean> {
  const { rows } = await connection.raw(
    "select 1 from payment where payment_session_id = ? and canceled_at is null and deleted_at is null limit 1",
    [paymentSessionId],
  );
  return rows.length > 0;
}

export async function knownRefundKeys(connection: Connection, keys: string[]): Promise<Set<string>> {
  const { rows } = await connection.raw<{ id: string }>("select id from refund where id = any(?)", [keys]);
  return new Set(rows.map(({ id }) => id));
}

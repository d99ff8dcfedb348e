import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Promise<{ rows: Row[] }>;
}

/**
 * Where an order without a cart came from. A draft that was made an order looks exactly like an order whose cart was
 * lost to a crash; only what was written down when it began tells them apart.
 */
export class OrderOriginService {
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
  }

  async note(orderId: string, origin: string): Promise<void> {
    await this.connection.raw(
      "insert into order_origin (order_id, origin) values (?, ?) on conflict (order_id) do nothing",
      [orderId, origin],
    );
  }
}

import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Connection } from "./connection";
import { settleOrder } from "./settle-order";

export interface GivenNumbers {
  given: { product_id: string; line_item_id: string; number: number }[];
  /** Units for which the edition has no number left: somebody sold more than there are. */
  missing: { product_id: string; units: number }[];
  /** Units whose number the clock gives in a moment: others hold the last free ones just now. */
  waiting: number;
}

/** The numbered units of limited editions. */
export class EditionService {
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
  }

  /**
   * Gives each unit of the order's editions its number, once; called when the money is taken, in that transaction. It
   * never fails for want of numbers: what is missing is for the caller to report.
   */
  async give(orderId: string, on: Connection = this.connection): Promise<GivenNumbers> {
    const { rows } = await on.raw<{ answer: GivenNumbers }>("select keepsake_give_numbers(?) as answer", [orderId]);
    return (rows[0] as { answer: GivenNumbers }).answer;
  }

  /** Carries numbers along with exchanged units and puts back what was paid back; `on` must be a transaction. */
  async settle(orderId: string, on: Connection): Promise<{ moved: number; returned: number }> {
    return settleOrder(on, orderId);
  }
}

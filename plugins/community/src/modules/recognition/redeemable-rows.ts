import { generateEntityId } from "@medusajs/framework/utils";
import type { Connection } from "./connection";

export interface RedeemableRow {
  id: string;
  product_id: string;
  program_id: string;
  points: number;
  is_open: boolean;
  revision: number;
}

export type NewRedeemable = Pick<RedeemableRow, "product_id" | "program_id" | "points">;

const REDEEMABLE = "id, product_id, program_id, points, is_open, revision";

/** What points buy. */
export class RedeemableRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The cheapest first. */
  async list({ isOpen = false }: { isOpen?: boolean } = {}): Promise<RedeemableRow[]> {
    const { rows } = await this.connection.raw<RedeemableRow>(
      `select ${REDEEMABLE} from recognition_redeemable where is_open or not ? order by points, id`,
      [isOpen],
    );
    return rows;
  }

  async find(id: string, on: Connection = this.connection): Promise<RedeemableRow | null> {
    const { rows } = await on.raw<RedeemableRow>(`select ${REDEEMABLE} from recognition_redeemable where id = ?`, [id]);
    return rows[0] ?? null;
  }

  /** @returns null when the product is there already. */
  async add({ product_id, program_id, points }: NewRedeemable, by: string): Promise<RedeemableRow | null> {
    const { rows } = await this.connection.raw<RedeemableRow>(
      `insert into recognition_redeemable (id, product_id, program_id, points, changed_by) values (?, ?, ?, ?, ?)
       on conflict (product_id) do nothing returning ${REDEEMABLE}`,
      [generateEntityId(undefined, "rdm"), product_id, program_id, points, by],
    );
    return rows[0] ?? null;
  }

  /** @returns null when somebody else has changed it meanwhile. */
  async change(
    id: string,
    { program_id, points, is_open, revision }: Omit<RedeemableRow, "id" | "product_id">,
    by: string,
  ): Promise<RedeemableRow | null> {
    const { rows } = await this.connection.raw<RedeemableRow>(
      `update recognition_redeemable
          set program_id = ?, points = ?, is_open = ?, revision = revision + 1, changed_by = ?, changed_at = now()
        where id = ? and revision = ? returning ${REDEEMABLE}`,
      [program_id, points, is_open, by, id, revision],
    );
    return rows[0] ?? null;
  }
}

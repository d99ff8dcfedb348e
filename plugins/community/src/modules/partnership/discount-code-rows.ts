import { generateEntityId } from "@medusajs/framework/utils";
import type { Discount } from "../../domain/discount-code";
import type { Connection } from "./connection";

export interface DiscountCodeRow extends Discount {
  id: string;
  claim_id: string;
  agreement_id: string;
  code: string;
  /** The shop's promotion; null until it was made. */
  promotion_id: string | null;
  released_at: Date | null;
}

const CODE = "id, claim_id, agreement_id, code, percent, uses, promotion_id, released_at";

/** The codes that partners asked for, one a request. */
export class DiscountCodeRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async ofClaim(claimId: string, on: Connection = this.connection): Promise<DiscountCodeRow | null> {
    const { rows } = await on.raw<DiscountCodeRow>(`select ${CODE} from partnership_discount_code where claim_id = ?`, [
      claimId,
    ]);
    return rows[0] ?? null;
  }

  /** @returns false when another request has this code. A code that the shop knows already stays what it is. */
  async take(
    { claimId, agreementId, code }: { claimId: string; agreementId: string; code: string },
    { percent, uses }: Discount,
    on: Connection,
  ): Promise<boolean> {
    await on.raw("select pg_advisory_xact_lock(hashtextextended('discount-code:' || ?, 0))", [code]);
    const { rows: holders } = await on.raw<{ claim_id: string }>(
      "select claim_id from partnership_discount_code where code = ? and released_at is null",
      [code],
    );
    if (holders.some(({ claim_id }) => claim_id !== claimId)) return false;
    const { rows } = await on.raw(
      `insert into partnership_discount_code (id, claim_id, agreement_id, code, percent, uses)
       select ?, ?, ?, ?, ?, ?
        where not exists (select 1 from partnership_discount_code where claim_id = ?)
       returning id`,
      [generateEntityId(undefined, "dsc"), claimId, agreementId, code, percent, uses, claimId],
    );
    if (rows.length > 0) return true;
    const { rows: renewed } = await on.raw(
      `update partnership_discount_code set code = case when promotion_id is null then ? else code end,
              released_at = null, updated_at = now()
        where claim_id = ? returning id`,
      [code, claimId],
    );
    return renewed.length > 0;
  }

  /** Anybody may wish for it again, unless the shop has made it. */
  async release(claimId: string, on: Connection): Promise<void> {
    await on.raw(
      `update partnership_discount_code set released_at = now(), updated_at = now()
        where claim_id = ? and promotion_id is null and released_at is null`,
      [claimId],
    );
  }

  async made(id: string, promotionId: string, on: Connection = this.connection): Promise<void> {
    await on.raw("update partnership_discount_code set promotion_id = ?, updated_at = now() where id = ?", [
      promotionId,
      id,
    ]);
  }
}

/** What `GET /admin/integrity` answers. */
export interface IntegrityAnswer {
  /** Nothing is broken. */
  ok: boolean;
  /** ISO 8601 */
  checked_at: string;
  took_ms: number;
  invariants: InvariantAnswer[];
}

export interface InvariantAnswer {
  /** Stable; the admin words it in the reader's language. */
  code: string;
  /** In plain English. */
  words: string;
  ok: boolean;
  count: number;
  took_ms: number;
  /** The first of the rows that break it. */
  rows: BrokenRow[];
}

/** Ids are given where they help; `expected` and `found` are units, or money in major units where a `currency` stands. */
export interface BrokenRow {
  reason: string;
  expected?: number | string;
  found?: number | string;
  currency?: string;
  order_id?: string;
  goal_id?: string;
  display_id?: number;
  cart_id?: string;
  payment_id?: string;
  payment_intent_id?: string;
  inventory_item_id?: string;
  location_id?: string;
  line_item_id?: string;
  product_id?: string;
  promotion_id?: string;
  agreement_id?: string;
  tier_id?: string;
  benefit_id?: string;
  transfer_id?: string;
  /** The row that the ledger was told of, or should have been. */
  source_type?: string;
  source_id?: string;
  /** Of the ledger; amounts beside it are minor units. */
  account?: string;
  unit?: string;
  table_name?: string;
  seal?: number;
}

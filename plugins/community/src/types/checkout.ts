/** What the storefront sends and gets on the way from cart to order. Plain types, no code. */
export interface ErrorAnswer {
  type: string;
  /** Stable; the storefront words it. */
  code: string;
  message: string;
  field?: string;
  /** Every field that needs another look, when the refusal is about a form. */
  errors?: { field: string; code: string; message: string }[];
  /** Facts for the wording, such as how many are left. */
  data?: Record<string, unknown>;
}

export interface CheckoutSessionRequest {
  locale: "en" | "zh-CN";
}

export interface CheckoutSessionAnswer {
  /** Where to send the buyer: the payment page, the return page if it is paid already, or the order if there is nothing to pay. */
  url: string;
  session_id: string | null;
  /** ISO 8601 */
  expires_at: string | null;
}

export type RefundReason =
  | "already_ordered"
  | "cart_changed"
  | "edition_limit"
  | "not_available"
  | "out_of_stock"
  | "promotion_limit"
  | "could_not_complete";

export type CompleteAnswer =
  | { status: "complete"; order: { id: string; display_id: number }; token: string }
  | { status: "open"; url: string }
  | { status: "expired" }
  | { status: "processing" }
  | { status: "refunded"; reason: RefundReason };

/** Units that are kept for this cart while its buyer pays, and what could be had of each thing in it. */
export interface CartHoldAnswer {
  /** The cart's units are kept until then; ISO 8601. Null while nothing is kept. */
  hold: { expires_at: string } | null;
  /** When the last hold of this cart ran out, if nothing has happened since. */
  expired_at: string | null;
  /** What this cart could have of each variant in it, its own hold not counted against it; null: as many as one likes. */
  available: Record<string, number | null>;
}

/** Fingerprints: equal texts mean that nothing has changed. */
export interface CatalogueVersionAnswer {
  catalogue: string;
  stock: string;
}

/** Units that can be bought now; null where the shop does not count. */
export interface CatalogueStockAnswer {
  variants: Record<string, number | null>;
}

/** The numbers of limited editions, as the storefront and the admin read them. Plain types, no code. */
export interface LineNumbers {
  line_item_id: string;
  product_id: string;
  /** How many units the edition has; null when its product is no edition any more. */
  size: number | null;
  /** Ascending. */
  numbers: number[];
}

/** Of one order; lines without numbers are left out. */
export interface OrderEditionsAnswer {
  lines: LineNumbers[];
}

/** Of all orders of the customer who asks. */
export interface CustomerEditionsAnswer {
  lines: (LineNumbers & { order_id: string })[];
}

export interface NumberEvent {
  number: number;
  event: "given" | "moved" | "returned";
  /** ISO 8601 */
  at: string;
}

/** For the admin: what became of each number, the oldest first. */
export interface AdminOrderEditionsAnswer {
  lines: (LineNumbers & { title: string })[];
  history: (NumberEvent & { product_id: string })[];
}

export interface NumberOwner {
  number: number;
  order_id: string;
  display_id: number;
  email: string | null;
  given_at: string;
}

export interface AdminProductEditionAnswer {
  /** Null when the product's units are not numbered. */
  edition: { size: number; given: number; free: number } | null;
  owners: NumberOwner[];
  /** Of `owners`, over all pages. */
  count: number;
  limit: number;
  offset: number;
}

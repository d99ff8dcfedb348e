/** What the storefront and the admin send and get about the lines before things that are sold out. Plain types, no code. */
export interface JoinWaitListRequest {
  variant_id: string;
  quantity: number;
  email: string;
  locale: "en" | "zh-CN";
  region_id: string;
}

export interface JoinWaitListAnswer {
  /** 1 for whoever is asked next. The same for somebody who stands in line already. */
  position: number;
}

export type WaitListState = "waiting" | "offered" | "accepted" | "expired" | "cancelled";

export interface WaitListAnswer {
  /** An offer whose time has passed reads `expired`. */
  state: WaitListState;
  variant_id: string;
  quantity: number;
  position: number | null;
  /** What was offered, and until when it is kept; ISO 8601. */
  offer: { quantity: number; expires_at: string } | null;
  /** false once the cart with the accepted units has become an order. */
  cart_is_open: boolean;
}

export interface AcceptOfferRequest {
  /** The cart to put the units in; without it, or when they do not fit there, they get a cart of their own. */
  cart_id?: string | undefined;
}

export interface AcceptOfferAnswer {
  cart_id: string;
}

export interface WaitListLine {
  variant_id: string;
  product_id: string;
  product_title: string;
  variant_title: string | null;
  sku: string | null;
  waiting: number;
  offered: number;
  people: WaitListPerson[];
}

export interface WaitListPerson {
  id: string;
  email: string;
  quantity: number;
  state: "waiting" | "offered";
  /** ISO 8601 */
  joined_at: string;
  offer: { quantity: number; expires_at: string } | null;
}

export interface AdminWaitListAnswer {
  lines: WaitListLine[];
}

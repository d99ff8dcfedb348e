/** The words of `domain/shop-exception` and `domain/exception-actions`, for readers on the other side of HTTP. */
export type ExceptionKind =
  | "payment_without_order"
  | "orphan_order"
  | "unpaid_order"
  | "stray_reservation"
  | "missing_reservation"
  | "capture_refused"
  | "refund_refused"
  | "cancel_refused"
  | "dispute"
  | "moved_outside"
  | "shipping_blocked"
  | "edition_number_missing"
  | "not_in_the_books";

export type ExceptionDone =
  | "nothing"
  | "money_returned"
  | "money_returning"
  | "order_cancelled"
  | "payment_adopted"
  | "reservation_removed"
  | "reservation_made"
  | "retrying"
  | "recorded"
  | "stopped"
  | "number_given";

export type ExceptionLeft =
  | "answer_dispute"
  | "check_at_stripe"
  | "contact_buyer"
  | "check_the_books"
  | "raise_edition_or_refund"
  | "restock_or_refund"
  | "retry_or_refund";

export type ExceptionAction = "retry" | "repair" | "make_reservation" | "cancel_order";

/** What an administrator sees of one thing that went wrong. */
export interface ExceptionAnswer {
  id: string;
  kind: ExceptionKind;
  /** What it is about; with the kind it is unique. */
  subject: string;
  state: "open" | "settled";
  /** What the shop did by itself. */
  done: ExceptionDone;
  /** What is left for a person. */
  left_to_do: ExceptionLeft | null;
  email: string | null;
  order: { id: string; display_id: number; is_live: boolean } | null;
  customer_id: string | null;
  cart_id: string | null;
  payment_intent_id: string | null;
  /** The payment in Stripe's dashboard; null when payments are not real. */
  stripe_url: string | null;
  /** In major units, as a decimal text. */
  amount: string | null;
  currency: string | null;
  details: Record<string, unknown>;
  occurrences: number;
  note: string | null;
  settled_by: { id: string; email: string | null } | null;
  settled_at: string | null;
  created_at: string;
  updated_at: string;
  log: ExceptionLogEntry[];
  /** What can be done with one press now. */
  actions: ExceptionAction[];
}

/** What people did about it, oldest first. */
export interface ExceptionLogEntry {
  at: string;
  by: string | null;
  what: "settled" | "reopened" | ExceptionAction;
  /** Of an action. */
  outcome?: ActionOutcome;
  note?: string;
}

/** `settled`: the trouble is over. `waiting`: it is under way. `open`: it is still there. */
export type ActionOutcome = "settled" | "waiting" | "open";

export interface ExceptionListAnswer {
  exceptions: ExceptionAnswer[];
  /** That match. */
  count: number;
  /** That wait for a person, whatever the filters. */
  open_count: number;
  limit: number;
  offset: number;
}

export interface ExceptionActionAnswer {
  exception: ExceptionAnswer;
  outcome: ActionOutcome;
}

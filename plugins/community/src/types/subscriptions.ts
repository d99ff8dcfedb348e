/** Plain types, no code. What charges an agreement's terms, as far as it is known. */
export interface SubscriptionAnswer {
  status: "incomplete" | "active" | "past_due" | "unpaid" | "canceled" | "incomplete_expired";
  /** The next term is charged, too. */
  renews: boolean;
}

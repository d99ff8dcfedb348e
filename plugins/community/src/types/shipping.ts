/** Why an order cannot be sent; in the `data.reasons` of the refusal `order_not_ready_to_ship`. */
export interface ShippingBlocker {
  /** `underpaid`, `not_captured`, `not_reserved` … as on the integrity page. */
  reason: string;
  expected?: number;
  found?: number;
  /** Of an amount. */
  currency?: string;
  line_item_id?: string;
  inventory_item_id?: string;
}

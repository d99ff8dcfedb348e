import { describe, expect, it } from "vitest";
import { moneyState, parcelState, refundedMajor } from "./order-state.ts";
import type { Fulfillment, Order, PaymentCollection } from "./types.ts";

const order = (parts: Partial<Order>): Order =>
  ({ status: "pending", canceled_at: null, total: 30, items: [{ quantity: 3 }], ...parts }) as unknown as Order;
const paid = (parts: Partial<PaymentCollection>): PaymentCollection => ({
  status: "authorized",
  amount: 30,
  captured_amount: 0,
  refunded_amount: 0,
  payments: [{ captured_at: null, canceled_at: null }],
  ...parts,
});
const parcel = (quantity: number, parts: Partial<Fulfillment> = {}): Fulfillment => ({
  id: "ful",
  packed_at: "2026-01-01",
  shipped_at: null,
  delivered_at: null,
  canceled_at: null,
  items: [{ title: "Tuple", quantity }],
  ...parts,
});

describe("what happened with the money", () => {
  it.each([
    ["authorised", paid({})],
    ["captured", paid({ captured_amount: 30 })],
    ["partly-refunded", paid({ captured_amount: 30, refunded_amount: 10 })],
    ["refunded", paid({ captured_amount: 30, refunded_amount: 30 })],
    ["released", paid({ payments: [{ captured_at: null, canceled_at: "2026-01-02" }] })],
  ] as const)("%s", (state, collection) => {
    expect(moneyState(order({ payment_collections: [collection] }))).toBe(state);
  });

  it("is nothing when there was nothing to pay", () => {
    expect(moneyState(order({ total: 0, payment_collections: [] }))).toBe("free");
  });

  it("adds refunds of several collections", () => {
    const collections = [
      paid({ captured_amount: 20, refunded_amount: 5 }),
      paid({ captured_amount: 10, refunded_amount: 2 }),
    ];
    expect(refundedMajor(order({ payment_collections: collections }))).toBe(7);
  });
});

describe("how far the parcel has come", () => {
  const shipped = { shipped_at: "2026-01-02" };
  it.each([
    ["placed", []],
    ["placed", [parcel(3, { canceled_at: "2026-01-02" })]],
    ["packed", [parcel(3)]],
    ["partly-shipped", [parcel(1, shipped)]],
    ["partly-shipped", [parcel(1, shipped), parcel(2)]],
    ["shipped", [parcel(1, shipped), parcel(2, shipped)]],
    ["delivered", [parcel(3, { ...shipped, delivered_at: "2026-01-03" })]],
  ] as const)("%s", (state, fulfillments) => {
    expect(parcelState(order({ fulfillments: [...fulfillments] }))).toBe(state);
  });

  it("ends when the order is cancelled", () => {
    expect(parcelState(order({ canceled_at: "2026-01-02", fulfillments: [parcel(3)] }))).toBe("cancelled");
  });
});

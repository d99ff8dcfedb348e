import { describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import type { InvoiceAnswer } from "../../../plugins/community/src/types/sponsor-money";
import { lastDay, nextStep, standingInvoice } from "./next-step";

type Parts = Omit<Partial<AgreementDetailAnswer>, "agreement"> & { agreement?: object };

const detail = ({ agreement, ...more }: Parts = {}): AgreementDetailAnswer =>
  ({
    agreement: {
      ...{
        state: "offered",
        waiting_since: null,
        place_until: null,
        offer_until: "2027-01-31T00:00:00Z",
        position: null,
      },
      ...agreement,
    },
    offer: { revision: 2, contract_level: "click_through" },
    ...{ amendment: null, invoices: [], payments: [], signatures: [], moves: [] },
    ...more,
  }) as unknown as AgreementDetailAnswer;
const invoice = (more: Partial<InvoiceAnswer> = {}) =>
  ({
    id: "inv_1",
    state: "open",
    cancels: null,
    cancelled_by: null,
    credits: null,
    owed_minor: "100",
    ...more,
  }) as InvoiceAnswer;
const signed = (more: Parts = {}) => detail({ agreement: { state: "signed" }, invoices: [invoice()], ...more });
const kind = (of: AgreementDetailAnswer, isBack = false) => nextStep(of, "owner", isBack).kind;

describe("the next step", () => {
  it("of a draft is its owner's, of what was sent is ours", () => {
    const draft = detail({ agreement: { state: "draft" } });
    expect(nextStep(draft, "owner", false)).toEqual({ kind: "continue", isMine: true });
    expect(nextStep(draft, "finance", false)).toEqual({ kind: "continue", isMine: false });
    expect(kind(detail({ agreement: { state: "submitted" } }))).toBe("offer");
  });

  it("of an offer is to sign it, for those who may, while it stands", () => {
    const until = "2027-01-31T00:00:00Z";
    expect(nextStep(detail(), "owner", false)).toEqual({ kind: "sign", isMine: true, until, isPlaceKept: false });
    expect(nextStep(detail(), "finance", false)).toMatchObject({ kind: "sign", isMine: false });
  });

  it("is to wait in line where no place is left, and to sign while one is kept", () => {
    const waiting = { waiting_since: "2027-01-01T00:00:00Z", position: 3 };
    expect(nextStep(detail({ agreement: waiting }), "owner", false)).toEqual({ kind: "line", position: 3 });
    const kept = { ...waiting, position: 1, place_until: "2027-03-01T00:00:00Z" };
    expect(nextStep(detail({ agreement: kept }), "owner", false)).toMatchObject({
      kind: "sign",
      until: "2027-03-01T00:00:00Z",
      isPlaceKept: true,
    });
  });

  it("of what is signed is to pay, and for whoever has just paid to wait for the bank", () => {
    expect(nextStep(signed(), "finance", false)).toMatchObject({ kind: "pay", isMine: true });
    expect(nextStep(signed(), "marketing", false)).toMatchObject({ kind: "pay", isMine: false });
    expect(kind(signed(), true)).toBe("confirming");
    expect(kind(signed({ invoices: [invoice({ owed_minor: "0" })] }), true)).toBe("begin");
    expect(kind(signed({ invoices: [] }))).toBe("begin");
  });

  it("waits for the other name where both sides sign the same revision", () => {
    const offer = { revision: 2, contract_level: "countersigned" } as AgreementDetailAnswer["offer"];
    const shop = (revision: number) => [{ side: "shop", revision }] as AgreementDetailAnswer["signatures"];
    expect(kind(signed({ offer, signatures: shop(1) }))).toBe("countersign");
    expect(kind(signed({ offer, signatures: shop(2) }))).toBe("pay");
  });

  it("of what is active is to answer what is proposed, then to pay what that added", () => {
    const active = (more: Parts = {}) => detail({ agreement: { state: "active" }, ...more });
    const amendment = { is_signed: false, until: "2027-08-01T00:00:00Z" } as AgreementDetailAnswer["amendment"];
    const owing = { invoices: [invoice({ owed_minor: "0" }), invoice({ id: "inv_2" }), invoice({ id: "inv_3" })] };
    expect(nextStep(active({ amendment }), "owner", false)).toEqual({
      kind: "amend",
      isMine: true,
      until: "2027-08-01T00:00:00Z",
    });
    expect(nextStep(active({ amendment, ...owing }), "finance", false)).toMatchObject({ kind: "amend", isMine: false });
    expect(nextStep(active(owing), "finance", false)).toMatchObject({
      kind: "settle",
      isMine: true,
      invoice: { id: "inv_2" },
    });
    expect(kind(active(owing), true)).toBe("confirming");
    expect(kind(active({ amendment: { ...amendment, is_signed: true } as typeof amendment }))).toBe("running");
  });

  it("of what is over is nothing, with the reason of its last move", () => {
    const moves = [
      { to_state: "submitted", reason: null },
      { to_state: "declined", reason: "No more places" },
    ] as AgreementDetailAnswer["moves"];
    expect(nextStep(detail({ agreement: { state: "declined" }, moves }), "owner", false)).toEqual({
      kind: "over",
      state: "declined",
      reason: "No more places",
    });
    expect(kind(detail({ agreement: { state: "active" } }), true)).toBe("running");
    const amended = [
      { to_state: "suspended", event: null, reason: "dispute" },
      { to_state: "suspended", event: "amendment_withdrawn", reason: "A slip" },
    ] as AgreementDetailAnswer["moves"];
    expect(nextStep(detail({ agreement: { state: "suspended" }, moves: amended }), "owner", false)).toEqual({
      kind: "suspended",
      reason: "dispute",
    });
  });
});

it("an invoice that was taken back, and the one that takes it back, do not stand", () => {
  const anew = [
    invoice({ cancelled_by: "inv_2", owed_minor: "0" }),
    invoice({ id: "inv_2", cancels: "inv_1", owed_minor: "0" }),
    invoice({ id: "inv_3", owed_minor: "0" }),
    invoice({ id: "inv_4", credits: "inv_3", owed_minor: "0" }),
  ];
  expect(standingInvoice(anew)?.id).toBe("inv_3");
  expect(standingInvoice([...anew, invoice({ id: "inv_5" }), invoice({ id: "inv_6" })])?.id).toBe("inv_5");
  expect(standingInvoice(anew.slice(0, 2))).toBeUndefined();
});

it("the last day is the one before the end", () => {
  expect(lastDay("2028-03-01")).toBe("2028-02-29");
  expect(lastDay("2027-01-01")).toBe("2026-12-31");
});

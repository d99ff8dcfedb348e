import type { Account, TransferDraft } from "@keepsake/ledger";
import { credit, debit } from "@keepsake/ledger";

const account = (code: string, unit: string, normalSide: Account["normalSide"], mayGoNegative = true): Account => ({
  code,
  unit,
  normalSide,
  mayGoNegative,
});

export const UNITS = ["cny", "jpy", "kwd", "points.spendable"] as const;

/** For each unit what comes in, three that share it, and one that may not be overdrawn. */
export const ACCOUNTS: readonly Account[] = UNITS.flatMap((unit) => [
  account(`${unit}:in`, unit, "debit"),
  account(`${unit}:trees`, unit, "credit"),
  account(`${unit}:school`, unit, "credit"),
  account(`${unit}:shop`, unit, "credit"),
  account(`${unit}:purse`, unit, "credit", false),
]);

export const ACTUALLY = new Date("2026-11-01T08:00:00.000Z");

/** 100 units come in and go to one account. */
export function sale(id: string, amountMinor = 100n, to = "cny:trees", from = "cny:in"): TransferDraft {
  return {
    source: { type: "capture", id, kind: "allocation" },
    occurredAt: ACTUALLY,
    legs: [debit(from, amountMinor), credit(to, amountMinor)],
  };
}

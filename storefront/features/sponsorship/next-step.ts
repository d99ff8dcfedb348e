import type { AgreementDetailAnswer, AgreementState } from "../../../plugins/community/src/types/agreements";
import type { PersonRole } from "../../../plugins/community/src/types/partners";
import type { InvoiceAnswer } from "../../../plugins/community/src/types/sponsor-money";
import { may } from "./roles";

/** What is to be done next in an agreement, and whether its reader is the one who does it. Times are ISO 8601. */
export type NextStep =
  | { kind: "continue"; isMine: boolean }
  | { kind: "offer" }
  | { kind: "sign"; isMine: boolean; until: string | null; isPlaceKept: boolean }
  | { kind: "line"; position: number }
  | { kind: "countersign" }
  | { kind: "pay"; isMine: boolean; invoice: InvoiceAnswer }
  | { kind: "confirming"; invoice: InvoiceAnswer }
  | { kind: "begin" }
  | { kind: "amend"; isMine: boolean; until: string }
  /** What an amendment added, or what began unpaid. */
  | { kind: "settle"; isMine: boolean; invoice: InvoiceAnswer }
  | { kind: "running" }
  | { kind: "suspended"; reason: string | null }
  | { kind: "over"; state: AgreementState; reason: string | null };

/** The oldest that is owed; without one, the newest that stands: neither taken back, nor taking another back. */
export const standingInvoice = (invoices: InvoiceAnswer[]): InvoiceAnswer | undefined =>
  invoices.find(({ owed_minor }) => owed_minor !== "0") ??
  invoices.findLast(({ cancels, cancelled_by, credits }) => cancels === null && cancelled_by === null && !credits);

/** @param isBack they come back from the payment page, and what they paid may be known in a moment. */
export const nextStep = (detail: AgreementDetailAnswer, role: PersonRole, isBack: boolean): NextStep => {
  const { agreement, offer, amendment, signatures, invoices, moves } = detail;
  const { state, waiting_since, place_until, offer_until, position } = agreement;
  const reason = moves.findLast(({ to_state, event }) => to_state === state && !event)?.reason ?? null;
  switch (state) {
    case "draft":
      return { kind: "continue", isMine: may(role, "apply") };
    case "submitted":
      return { kind: "offer" };
    case "offered":
      if (waiting_since !== null && place_until === null) return { kind: "line", position: position ?? 1 };
      return {
        kind: "sign",
        isMine: may(role, "sign"),
        until: place_until ?? offer_until,
        isPlaceKept: place_until !== null,
      };
    case "signed": {
      const invoice = standingInvoice(invoices);
      const isCountersigned = signatures.some(({ side, revision }) => side === "shop" && revision === offer?.revision);
      if (offer?.contract_level === "countersigned" && !isCountersigned) return { kind: "countersign" };
      if (!invoice || invoice.owed_minor === "0") return { kind: "begin" };
      return isBack ? { kind: "confirming", invoice } : { kind: "pay", isMine: may(role, "pay"), invoice };
    }
    case "active": {
      const invoice = standingInvoice(invoices);
      const owes = invoice !== undefined && invoice.owed_minor !== "0";
      if (owes && isBack) return { kind: "confirming", invoice };
      if (amendment && !amendment.is_signed)
        return { kind: "amend", isMine: may(role, "sign"), until: amendment.until };
      return owes ? { kind: "settle", isMine: may(role, "pay"), invoice } : { kind: "running" };
    }
    case "suspended":
      return { kind: "suspended", reason };
    default:
      return { kind: "over", state, reason };
  }
};

/** `2027-01-31` for what ends before `2027-02-01`. */
export const lastDay = (endsBefore: string): string =>
  new Date(Date.parse(endsBefore) - 86_400_000).toISOString().slice(0, 10);

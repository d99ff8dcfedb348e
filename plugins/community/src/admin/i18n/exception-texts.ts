import type { ExceptionAction, ExceptionDone, ExceptionKind, ExceptionLeft } from "../../types/exceptions";

/** A language that lacks a word does not compile. */
export interface ExceptionTexts {
  title: string;
  intro: string;
  openCount: string;
  empty: { title: string; text: string };
  noMatch: { title: string; text: string };
  filters: {
    state: string;
    open: string;
    settled: string;
    all: string;
    kind: string;
    anyKind: string;
    search: string;
    searchHint: string;
    found: string;
  };
  columns: { done: string; left: string };
  state: { open: string; settled: string };
  times: string;
  nothingLeft: string;
  facts: {
    title: string;
    buyer: string;
    customer: string;
    order: string;
    cart: string;
    payment: string;
    stripe: string;
    amount: string;
    first: string;
    last: string;
    subject: string;
  };
  settle: {
    title: string;
    text: string;
    note: string;
    button: string;
    success: string;
    by: string;
    bySystem: string;
    reopen: string;
    reopened: string;
  };
  act: { title: string; none: string; cancel: string; settled: string; waiting: string; open: string };
  log: { title: string; settled: string; reopened: string; action: string };
  outcome: { settled: string; waiting: string; open: string };
  widget: { title: string };
  kind: Record<ExceptionKind, { title: string; text: string }>;
  done: Record<ExceptionDone, string>;
  left: Record<ExceptionLeft, string>;
  action: Record<ExceptionAction, { button: string; text: string; confirm?: string; confirmTitle?: string }>;
  detail: Record<"error" | "reason" | "reasons" | "status" | "evidence_due" | "product" | "units" | "quantity", string>;
  returnReason: Record<string, string>;
}

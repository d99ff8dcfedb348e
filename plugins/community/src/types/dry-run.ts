import type { RuleTerms } from "./impact";

/** A rule that is tried over past orders before it is saved. Plain types, no code. */
export interface DryRunRequest {
  rule: RuleTerms;
  /** Of the rule whose next version this would be. */
  rule_id?: string | undefined;
  /** ISO 8601; what was captured between the two is looked at. */
  from: string;
  to: string;
}

export interface DryRunMoney {
  currency_code: string;
  /** Minor units as text. */
  captured_minor: string;
  would_give_minor: string;
  /** What earlier versions of this rule gave, as the ledger says. */
  this_rule_gave_minor: string;
  all_rules_gave_minor: string;
}

export interface DryRunAnswer {
  /** That were captured in the span, and how many of them the rule selects. */
  orders: number;
  touched_orders: number;
  lines: number;
  touched_lines: number;
  /** There were more orders; only the newest were looked at. */
  is_cut: boolean;
  money: DryRunMoney[];
}

import type { AllocationRule, RuleGift, RuleSelector } from "../../domain/allocation-rule";

/** One version of a rule as its row keeps it. */
export interface RuleRow {
  rule_id: string;
  version: number;
  goal_id: string;
  selector_by: RuleSelector["by"];
  selector_id: string | null;
  share_basis_points: number | null;
  per_item_minor: Record<string, string> | null;
  valid_from: Date;
  valid_to: Date | null;
  saved_by: string;
  saved_at: Date;
}

const giftOf = ({ share_basis_points, per_item_minor }: RuleRow): RuleGift =>
  share_basis_points === null
    ? {
        kind: "per_item",
        perItemMinor: Object.fromEntries(
          Object.entries(per_item_minor ?? {}).map(([currency, minor]) => [currency, BigInt(minor)]),
        ),
      }
    : { kind: "share", shareBasisPoints: share_basis_points };

export const ruleOf = (row: RuleRow): AllocationRule => ({
  ruleId: row.rule_id,
  version: row.version,
  goalId: row.goal_id,
  selector: (row.selector_by === "all" ? { by: "all" } : { by: row.selector_by, id: row.selector_id }) as RuleSelector,
  gift: giftOf(row),
  validFrom: row.valid_from,
  validTo: row.valid_to,
});

/** In the order of the table's columns; bigints as text, which JSON can carry. */
export const ruleValues = (rule: AllocationRule): unknown[] => [
  rule.ruleId,
  rule.version,
  rule.goalId,
  rule.selector.by,
  rule.selector.by === "all" ? null : rule.selector.id,
  rule.gift.kind === "share" ? rule.gift.shareBasisPoints : null,
  rule.gift.kind === "share"
    ? null
    : JSON.stringify(
        Object.fromEntries(
          Object.entries(rule.gift.perItemMinor).map(([currency, minor]) => [currency, String(minor)]),
        ),
      ),
  rule.validFrom,
  rule.validTo,
];

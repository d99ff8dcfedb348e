import type { RuleTerms } from "../../types/impact";
import type { WordBook } from "../use-words";

/** "12.5% of the item price" */
export function giftText({ share_basis_points, per_item_minor }: RuleTerms, { t, share, sums }: WordBook): string {
  return share_basis_points === undefined
    ? t("allocationRules.perItem", { sums: sums(per_item_minor ?? {}) })
    : t("allocationRules.share", { percent: share(share_basis_points) });
}

export function timeText({ valid_from, valid_to }: RuleTerms, { t, date }: WordBook): string {
  return valid_to === null
    ? t("allocationRules.from", { from: date(valid_from) })
    : t("allocationRules.between", { from: date(valid_from), to: date(valid_to) });
}

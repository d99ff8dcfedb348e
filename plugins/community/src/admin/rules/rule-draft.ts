import type { RuleTerms, RuleVersionAnswer } from "../../types/impact";
import { basisPoints, percentText } from "../money/minor-text";
import { minorOf, typedOf } from "../money/typed-money";
import { isoOf, localMinute } from "../page/moment-text";

/** A rule as its form holds it: everything is what was typed or chosen. */
export interface RuleDraft {
  by: string;
  id: string;
  gift: "share" | "per_item";
  percent: string;
  sums: Record<string, string>;
  /** "2026-11-25T09:30", as the reader's clock says. */
  from: string;
  to: string;
}

/** Of a next version what the newest says, from now on; an end that has passed is not wanted again. */
export function draftOf(newest: RuleVersionAnswer | undefined, now: Date): RuleDraft {
  const { selector, share_basis_points, per_item_minor, valid_to } = newest ?? {};
  return {
    by: selector?.by ?? "all",
    id: selector?.id ?? "",
    gift: per_item_minor ? "per_item" : "share",
    percent: share_basis_points === undefined ? "" : percentText(share_basis_points),
    sums: typedOf(per_item_minor ?? {}),
    from: localMinute(now),
    to: valid_to && new Date(valid_to) > now ? localMinute(new Date(valid_to)) : "",
  };
}

/**
 * What cannot be read is asked for as nothing, which the shop refuses together with everything else that is wrong.
 * `unreadable` are the currencies whose amount was no amount.
 */
export function termsOf(draft: RuleDraft, goalId: string): { terms: RuleTerms; unreadable: string[] } {
  const { minor, wrong } = minorOf(draft.gift === "per_item" ? draft.sums : {});
  const sums = { ...minor, ...Object.fromEntries(wrong.map((currency) => [currency, "0"])) };
  return {
    terms: {
      goal_id: goalId,
      selector: draft.by === "all" ? { by: "all" } : { by: draft.by, id: draft.id.trim() },
      ...(draft.gift === "share" ? { share_basis_points: basisPoints(draft.percent) ?? 0 } : { per_item_minor: sums }),
      valid_from: isoOf(draft.from),
      valid_to: draft.to ? isoOf(draft.to) : null,
    },
    unreadable: wrong,
  };
}

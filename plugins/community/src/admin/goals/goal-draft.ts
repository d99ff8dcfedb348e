import type { GoalAnswer, GoalTerms } from "../../types/impact";
import { minorOf, typedOf } from "../money/typed-money";

/** A goal as its form holds it: everything is what was typed. */
export interface GoalDraft extends Pick<GoalTerms, "slug" | "title" | "summary" | "unit"> {
  cost: Record<string, string>;
  target: string;
  /** "2027-06-30", or empty. */
  deadline: string;
}

export function draftOf(goal: GoalAnswer | undefined): GoalDraft {
  return {
    slug: goal?.slug ?? "",
    title: goal?.title ?? { en: "", "zh-CN": "" },
    summary: goal?.summary ?? { en: "", "zh-CN": "" },
    unit: goal?.unit ?? { en: "", "zh-CN": "" },
    cost: typedOf(goal?.unit_cost_minor ?? {}),
    target: goal ? String(goal.target_units) : "",
    deadline: goal?.deadline?.slice(0, 10) ?? "",
  };
}

/**
 * What cannot be read is asked for as nothing, which the shop refuses together with everything else that is wrong: so
 * one answer names every field. `unreadable` are the currencies whose amount was no amount.
 */
export function termsOf(draft: GoalDraft): { terms: GoalTerms; unreadable: string[] } {
  const { slug, title, summary, unit } = draft;
  const { minor, wrong } = minorOf(draft.cost);
  const target = draft.target.normalize("NFKC").replace(/[,\s]/g, "");
  return {
    terms: {
      slug,
      title,
      summary,
      unit,
      unit_cost_minor: { ...minor, ...Object.fromEntries(wrong.map((currency) => [currency, "0"])) },
      target_units: /^\d+$/.test(target) ? Number(target) : 0,
      deadline: draft.deadline ? `${draft.deadline}T00:00:00.000Z` : null,
    },
    unreadable: wrong,
  };
}

/** What may still change when people have begun to give. */
export function changeableOf({ title, summary, deadline }: GoalTerms): Partial<GoalTerms> {
  return { title, summary, deadline };
}

import type { Locale } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { formatUnits } from "~/lib/impact/units";
import type { PublicGoal } from "../../../plugins/community/src/types/impact";
import { amountsText } from "./amounts.server";
import type { GoalWords } from "./goal-words.server";

/** A share of the whole for a bar: never full before it is. */
export interface Progress {
  text: string;
  percent: number;
}

export interface GoalCard {
  slug: string;
  title: string;
  summary: string;
  state: PublicGoal["state"];
  stateName: string;
  deadline: string | undefined;
  funded: Progress;
  delivered: Progress;
  reported: string | undefined;
  given: string;
}

const percentOf = (units: string, target: number): number =>
  Math.max(0, Math.min(100, Math.floor((Number(units) / target) * 1000) / 10));

export const goalCard = (goal: PublicGoal, locale: Locale, words: GoalWords): GoalCard => {
  const { slug, title, summary, state, unit, target_units, deadline, figures } = goal;
  const count = (units: string) => formatUnits(units, locale);
  const target = formatUnits(String(target_units), locale);
  const given = amountsText(
    Object.fromEntries(figures.money.map(({ currency_code, funded_minor }) => [currency_code, funded_minor])),
    locale,
  );
  return {
    slug,
    title: title[locale],
    summary: summary[locale],
    state,
    stateName: words.states[state],
    deadline: deadline ? words.until(formatDate(deadline, locale)) : undefined,
    funded: {
      text: words.funded(count(figures.units_funded), target, unit[locale]),
      percent: percentOf(figures.units_funded, target_units),
    },
    delivered: {
      text: words.delivered(count(figures.units_delivered), target, unit[locale]),
      percent: percentOf(figures.units_delivered, target_units),
    },
    reported:
      Number(figures.units_reported) > 0 ? words.reported(count(figures.units_reported), unit[locale]) : undefined,
    given: given ? words.given(given) : words.nothingGiven,
  };
};

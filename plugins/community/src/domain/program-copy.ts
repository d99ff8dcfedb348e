import type { BenefitTerms } from "./sponsorship-benefit";
import type { TierTerms } from "./sponsorship-tier";

/**
 * Decides what days become in a copy of a program for its next season: they move as its first day moves, counted in months
 * and days, so that a year later is the same day of the year.
 */
export type Shift = (day: string) => string;

/** Nothing moves when one of the two programs has no first day. */
export function shiftBetween(before: string | null, after: string | null): Shift {
  if (before === null || after === null) return (day) => day;
  const by = Temporal.PlainDate.from(before).until(after, { largestUnit: "month" });
  return (day) => Temporal.PlainDate.from(day).add(by).toString();
}

/** The moment of the day stays, in UTC. */
const moment = (iso: string, shift: Shift): string => shift(iso.slice(0, 10)) + iso.slice(10);

export function shiftedTier<Tier extends Pick<TierTerms, "visible_from" | "visible_to">>(
  tier: Tier,
  shift: Shift,
): Tier {
  const from = tier.visible_from && moment(tier.visible_from, shift);
  const to = tier.visible_to && moment(tier.visible_to, shift);
  if (!from || !to || Date.parse(to) > Date.parse(from)) return { ...tier, visible_from: from, visible_to: to };
  // Both fell on the last day of a shorter month: the tier is seen for as long as before.
  const lasting = Date.parse(tier.visible_to as string) - Date.parse(tier.visible_from as string);
  return { ...tier, visible_from: from, visible_to: new Date(Date.parse(from) + lasting).toISOString() };
}

export function shiftedBenefit<Benefit extends Pick<BenefitTerms, "due_rule" | "assets">>(
  benefit: Benefit,
  shift: Shift,
): Benefit {
  const { due_rule: rule, assets } = benefit;
  return {
    ...benefit,
    due_rule: rule && "on" in rule ? { on: shift(rule.on) } : rule,
    assets: assets.map((asset) => ({ ...asset, due_on: asset.due_on && shift(asset.due_on) })),
  };
}

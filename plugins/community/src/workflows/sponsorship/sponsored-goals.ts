import type { MedusaContainer } from "@medusajs/framework/types";
import { type AllocationRule, inSuccession, isValidAt } from "../../domain/allocation-rule";
import { isUnderWay } from "../../domain/goal-lifecycle";
import type { SponsoredGoal, SponsoredRule } from "../../types/sponsorship";
import { impact } from "../impact/impact";
import { readPublicGoals } from "../impact/read-public-impact";

/** Which goals get a part of what the sponsors of a program pay, told by its tiers' ids. */
export type GoalsOfTiers = (tierIds: ReadonlySet<string>) => SponsoredGoal[];

/** The rules of today alone: what was or will be given is told on the goal's own page. */
export async function readSponsoredGoals(container: MedusaContainer, now: Date): Promise<GoalsOfTiers> {
  const goals = (await readPublicGoals(container)).filter(({ state }) => isUnderWay(state));
  const service = impact(container);
  const rules = inSuccession(service.asRules(await service.rules())).filter((rule) => isValidAt(rule, now));
  return (tierIds) =>
    goals
      .map((goal) => {
        const own = rules.filter(({ goalId, selector }) => goalId === goal.id && ofSponsors(selector, tierIds));
        return { goal, rules: own.map(sponsoredRule) };
      })
      .filter((each) => each.rules.length > 0);
}

function ofSponsors(selector: AllocationRule["selector"], tierIds: ReadonlySet<string>): boolean {
  if (selector.by === "tier") return tierIds.has(selector.id);
  return selector.by === "all" || selector.by === "partner";
}

const sponsoredRule = ({ selector, gift }: AllocationRule): SponsoredRule => ({
  by: selector.by as SponsoredRule["by"],
  tier_id: selector.by === "tier" ? selector.id : null,
  share_basis_points: gift.kind === "share" ? gift.shareBasisPoints : null,
  per_item_minor:
    gift.kind === "share"
      ? null
      : Object.fromEntries(Object.entries(gift.perItemMinor).map(([currency, minor]) => [currency, minor.toString()])),
});

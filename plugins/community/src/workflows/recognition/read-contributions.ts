import type { MedusaContainer } from "@medusajs/framework/types";
import type { ContributionFilter, ContributionRow } from "../../modules/recognition/contribution-rows";
import type { ContributionAnswer } from "../../types/recognition";
import { recognition } from "./recognition";

/** For a row that is known to be there. */
export function contributionAnswer(row: ContributionRow | null): ContributionAnswer {
  const { season_id: _, recorded_by: __, judged_by: ___, ...rest } = row as ContributionRow;
  return {
    ...rest,
    occurred_at: rest.occurred_at.toISOString(),
    recorded_at: rest.recorded_at.toISOString(),
    judged_at: rest.judged_at?.toISOString() ?? null,
  };
}

export async function listContributions(
  container: MedusaContainer,
  filter: ContributionFilter,
): Promise<{ contributions: ContributionAnswer[]; count: number }> {
  const { rows, count } = await recognition(container).contributions.list(filter);
  return { contributions: rows.map(contributionAnswer), count };
}

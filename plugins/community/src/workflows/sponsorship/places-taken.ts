import type { MedusaContainer } from "@medusajs/framework/types";
import { partnership } from "../partnership/partnership";

/** How many places of each tier are taken, by the tier's id; a tier without one is missing. */
export async function placesTaken(
  container: MedusaContainer,
  tierIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await partnership(container).places.taken(tierIds);
  return new Map(counts.map(({ tier_id, taken }) => [tier_id, taken]));
}

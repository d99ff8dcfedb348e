import type { Admin } from "../../integration/admin-client.ts";
import { openGoal } from "../../integration/goals.ts";
import type { Catalogue } from "../../integration/minimal-catalogue.ts";
import { mustAdmin } from "../../integration/orders.ts";

/** Two goals that share what is sold: one gets a tenth of everything, the other a sum for each plush. */
export interface Giving {
  shareGoalId: string;
  itemGoalId: string;
}

const LONG_AGO = "2026-01-01T00:00:00.000Z";

export async function seedGiving(admin: Admin, { productId }: Catalogue): Promise<Giving> {
  const [shareGoalId, itemGoalId] = [await openGoal({ admin }), await openGoal({ admin })];
  const rules = [
    { goal_id: shareGoalId, selector: { by: "all" }, share_basis_points: 1000 },
    { goal_id: itemGoalId, selector: { by: "product", id: productId.plush }, per_item_minor: { usd: "150" } },
  ];
  for (const rule of rules) await mustAdmin({ admin }, "/admin/allocation-rules", { ...rule, valid_from: LONG_AGO });
  return { shareGoalId, itemGoalId };
}

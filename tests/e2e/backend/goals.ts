import type { AdminApi } from "./admin-api.ts";

export interface OpenGoal {
  id: string;
  slug: string;
  title: string;
}

const both = (text: string) => ({ en: text, "zh-CN": text });

/** A goal of its own for a story, to which nothing gives yet; its title tells it from every other. */
export async function openGoal(admin: AdminApi, name = "Print the archive"): Promise<OpenGoal> {
  const number = crypto.randomUUID().slice(0, 8);
  const title = `${name} ${number}`;
  const slug = `goal-${number}`;
  const { goal } = await admin.post<{ goal: { id: string } }>("/admin/goals", {
    slug,
    title: both(title),
    summary: both("The list since 1996."),
    unit: both("years"),
    unit_cost_minor: { usd: "12000" },
    target_units: 30,
  });
  await admin.post(`/admin/goals/${goal.id}/state`, { state: "open" });
  return { id: goal.id, slug, title };
}

/** @returns what ends it. */
export async function giveFromProduct(
  admin: AdminApi,
  goalId: string,
  productId: string,
  shareBasisPoints: number,
): Promise<() => Promise<void>> {
  const terms = {
    goal_id: goalId,
    selector: { by: "product", id: productId },
    share_basis_points: shareBasisPoints,
    valid_from: "2026-01-01T00:00:00.000Z",
  };
  const { rule } = await admin.post<{ rule: { rule_id: string } }>("/admin/allocation-rules", terms);
  return async () => {
    await admin.post(`/admin/allocation-rules/${rule.rule_id}`, { ...terms, valid_to: new Date().toISOString() });
  };
}

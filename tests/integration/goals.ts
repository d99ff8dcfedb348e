import type { Admin } from "./admin-client.ts";
import { mustAdmin } from "./orders.ts";

export const both = (en: string, zh = en) => ({ en, "zh-CN": zh });

let goals = 0;

/** A goal that people can give to: 200 students at 7 dollars. */
export async function openGoal(shop: { admin: Admin }): Promise<string> {
  const { goal } = await mustAdmin<{ goal: { id: string } }>(shop, "/admin/goals", {
    slug: `train-students-${++goals}`,
    title: both("Train students", "培养学生"),
    summary: both("A semester of PostgreSQL.", "一学期的 PostgreSQL 课程。"),
    unit: both("students trained", "名学生完成培训"),
    unit_cost_minor: { usd: "700" },
    target_units: 200,
  });
  await mustAdmin(shop, `/admin/goals/${goal.id}/state`, { state: "open" });
  return goal.id;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { GroupListAnswer } from "../../types/recognition";
import { recognition } from "./recognition";

export async function listGroups(container: MedusaContainer): Promise<GroupListAnswer> {
  const { groups } = recognition(container);
  const [rows, sizes] = await Promise.all([groups.list(), groups.sizes()]);
  return { groups: rows.map((row) => ({ ...row, people: sizes.get(row.handle) ?? 0 })) };
}

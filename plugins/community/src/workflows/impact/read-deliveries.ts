import type { MedusaContainer } from "@medusajs/framework/types";
import type { DeliveryFilter, DeliveryRow } from "../../modules/impact/delivery-rows";
import type { FileRow } from "../../modules/impact/file-rows";
import type { GoalRow } from "../../modules/impact/service";
import type { DeliveryAnswer, DeliveryListAnswer } from "../../types/deliveries";
import { impact } from "./impact";
import { pictureAnswer } from "./keep-picture";
import { receiptAnswer } from "./receipts";

export async function listDeliveries(container: MedusaContainer, filter: DeliveryFilter): Promise<DeliveryListAnswer> {
  const { rows, count } = await impact(container).deliveries.list(filter);
  const { limit, offset } = filter;
  return { deliveries: await deliveryAnswers(container, rows), count, limit, offset };
}

export async function deliveryAnswers(
  container: MedusaContainer,
  rows: readonly DeliveryRow[],
): Promise<DeliveryAnswer[]> {
  const service = impact(container);
  const goals = new Map((await service.goals()).map((goal) => [goal.id, goal]));
  const ids = rows.flatMap(({ picture_ids, receipt_file_id }) => [...picture_ids, ...[receipt_file_id ?? []].flat()]);
  const files = await service.files.byId(ids);
  return rows.map((row) => deliveryAnswer(row, goals.get(row.goal_id) as GoalRow, files));
}

function deliveryAnswer(row: DeliveryRow, goal: GoalRow, files: ReadonlyMap<string, FileRow>): DeliveryAnswer {
  const { goal_id: _, picture_ids, receipt_link: __, receipt_file_id: ___, ...told } = row;
  return {
    ...told,
    goal: { id: goal.id, title: goal.title, unit: goal.unit },
    pictures: picture_ids.flatMap((id) => [files.get(id) ?? []].flat().map(pictureAnswer)),
    receipt: receiptAnswer(row, files),
    delivered_at: row.delivered_at.toISOString(),
    reported_at: row.reported_at.toISOString(),
    judged_at: row.judged_at?.toISOString() ?? null,
  };
}

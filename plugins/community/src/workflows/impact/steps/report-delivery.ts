import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkDeliveryReport, type DeliveryReport } from "../../../domain/delivery-report";
import { DomainError } from "../../../domain/errors";
import { isUnderWay } from "../../../domain/goal-lifecycle";
import type { DeliveryTerms } from "../../../types/deliveries";
import { inTransaction } from "../../database/connection";
import { goalNotFound, impact } from "../impact";
import { deliveryAnswers } from "../read-deliveries";
import { receiptFrom, requireFiles } from "../receipts";

export interface ReportDeliveryInput {
  goal_id: string;
  terms: DeliveryTerms;
  by: string;
}

export const reportDeliveryStep = createStep(
  "report-delivery",
  async ({ goal_id, terms, by }: ReportDeliveryInput, { container }) => {
    const service = impact(container);
    const report = reportFrom(terms);
    checkDeliveryReport(report, new Date());
    await requireFiles(service, "evidence", report.pictureIds, "picture_ids");
    await requireFiles(service, "receipt", report.receipt?.fileId ? [report.receipt.fileId] : [], "receipt.file_id");
    const row = await inTransaction(container, async (on) => {
      const goal = await service.lockGoal(goal_id, on);
      if (!goal) throw goalNotFound();
      if (!isUnderWay(goal.state))
        throw new DomainError("conflict", "goal_not_under_way", `Nothing is delivered of a goal that is ${goal.state}`);
      return service.deliveries.report(goal_id, report, by, on);
    });
    const [delivery] = await deliveryAnswers(container, [row]);
    return new StepResponse(delivery);
  },
);

const reportFrom = (terms: DeliveryTerms): DeliveryReport => ({
  units: terms.units,
  deliveredAt: new Date(terms.delivered_at),
  place: terms.place,
  note: terms.note,
  links: terms.links,
  pictureIds: terms.picture_ids,
  cost:
    terms.cost_minor === undefined && terms.currency_code === undefined
      ? null
      : { amountMinor: BigInt(terms.cost_minor ?? "0"), currencyCode: terms.currency_code ?? "" },
  receipt: terms.receipt ? receiptFrom(terms.receipt) : null,
});

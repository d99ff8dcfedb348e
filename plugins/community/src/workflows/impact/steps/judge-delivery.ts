import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkDeliveryJudgement } from "../../../domain/delivery-lifecycle";
import { DomainError } from "../../../domain/errors";
import { failPoint } from "../../../fail-point";
import type { JudgementRequest } from "../../../types/deliveries";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { impact } from "../impact";
import { deliveryAnswers } from "../read-deliveries";

export interface JudgeDeliveryInput extends JudgementRequest {
  id: string;
  by: string;
}

/** Whoever comes second finds it judged, and is told so. */
export const judgeDeliveryStep = createStep("judge-delivery", async (input: JudgeDeliveryInput, { container }) => {
  const service = impact(container);
  const { state, by, reason = null } = input;
  const row = await inTransaction(container, async (on) => {
    const delivery = await service.deliveries.lock(input.id, on);
    if (!delivery) throw new DomainError("not_found", "delivery_not_found", "There is no such delivery");
    checkDeliveryJudgement({ from: delivery.state, to: state, reportedBy: delivery.reported_by, judgedBy: by, reason });
    return service.deliveries.judge(delivery.id, { state, by, reason: reason?.trim() || null }, on);
  });
  await failPoint("judge-delivery.after-commit");
  await announceMoney(container);
  const [delivery] = await deliveryAnswers(container, [row]);
  return new StepResponse(delivery);
});

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";

/** The words of what was reported, and who spent points; what was counted stays with whoever it was counted for. */
export const forgetReportsStep = createStep(
  "forget-reports",
  async ({ customerId }: { customerId: string }, { container }) => {
    const { reports, points } = recognition(container);
    await inTransaction(container, async (on) => {
      await reports.forget(customerId, on);
      await points.forget(customerId, on);
      // Mails of before hold the same words.
      await on.raw(
        `delete from notification where resource_type = 'contribution_report'
            and resource_id in (select id from recognition_report where customer_id = ?)`,
        [customerId],
      );
    });
    return new StepResponse(customerId);
  },
);
